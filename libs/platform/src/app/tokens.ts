/** Injection token of the {@link AppContext}. */
export const APP_CONTEXT = Symbol('AppContext');
