import type { Caller } from '@handover/platform';
import type { CataloguedApi } from './catalogued-api.js';

/** Lets a caller see what is internal. */
export const CATALOGUE_SCOPE = 'catalogue:read';

/** All that there is, for those who may see it. */
export class Catalogue {
  constructor(private readonly apis: readonly CataloguedApi[]) {}

  /** What a caller may see; what is public when nobody has signed in. */
  visibleTo(caller: Caller | undefined): CataloguedApi[] {
    const all = caller?.scopes.includes(CATALOGUE_SCOPE) ?? false;
    return this.apis.filter(({ visibility }) => all || visibility === 'public');
  }

  /** One API, when the caller may see it. */
  find(name: string, caller: Caller | undefined): CataloguedApi | undefined {
    return this.visibleTo(caller).find((api) => api.name === name);
  }

  all(): readonly CataloguedApi[] {
    return this.apis;
  }
}
