import type { Caller } from '@handover/platform';
import type { CataloguedApi } from './catalogued-api.js';

/** Lets a caller see what is internal. */
export const CATALOGUE_SCOPE = 'catalogue:read';

/** All that there is, for those who may see it. */
export class Catalogue {
  private reading: Promise<readonly CataloguedApi[]> | undefined;

  /** @param read reads the contracts; called when somebody first asks, and again after it failed */
  constructor(private readonly read: () => Promise<readonly CataloguedApi[]>) {}

  /** What a caller may see; what is public when nobody has signed in. */
  async visibleTo(caller: Caller | undefined): Promise<CataloguedApi[]> {
    const all = caller?.scopes.includes(CATALOGUE_SCOPE) ?? false;
    return (await this.all()).filter(({ visibility }) => all || visibility === 'public');
  }

  /** One API, when the caller may see it. */
  async find(name: string, caller: Caller | undefined): Promise<CataloguedApi | undefined> {
    return (await this.visibleTo(caller)).find((api) => api.name === name);
  }

  /** Everything, the same array each time. */
  all(): Promise<readonly CataloguedApi[]> {
    this.reading ??= this.read().catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }
}
