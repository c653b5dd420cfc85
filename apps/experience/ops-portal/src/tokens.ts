/** Where Nest keeps the app's configuration. */
export const PORTAL_CONFIGURATION = Symbol('PortalConfiguration');
