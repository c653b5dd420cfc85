import { ReadCache, RecordRefused } from '@handover/connector-kit';
import type { KantataClient } from './kantata-client.js';
import type { KantataConfig } from './kantata-config.js';
import type { WireCustomField, WireNamed } from './wire.js';

const KEPT_MS = 600_000;

/** Ids of the custom fields that hold what Kantata has no place for. */
export type DemandFieldIds = Readonly<Record<DemandField, number>>;

/** A custom field of a resource. */
export type DemandField = 'name' | 'legalEntity' | 'region' | 'certainty' | 'released';

const demandFields: readonly DemandField[] = ['name', 'legalEntity', 'region', 'certainty', 'released'];

/** What the account knows by name: roles, skills, custom fields. Read when needed and kept for ten minutes. */
export class Catalogue {
  private readonly cache = new ReadCache();
  private readonly ourRoles: ReadonlyMap<string, string>;
  private readonly ourSkills: ReadonlyMap<string, string>;

  constructor(
    private readonly client: KantataClient,
    private readonly config: Pick<KantataConfig, 'fields' | 'roles' | 'skills'>,
  ) {
    this.ourRoles = reversed(config.roles);
    this.ourSkills = reversed(config.skills);
  }

  /** @throws RecordRefused when the account has no such role */
  async roleId(role: string): Promise<number> {
    const name = this.config.roles[role] ?? role;
    const id = await this.idOf('/roles', name);
    if (id === undefined) throw new RecordRefused(`The account has no role "${name}".`, undefined, 'role');
    return id;
  }

  /** @throws RecordRefused when the account has no such skill */
  async skillId(skill: string, position: number): Promise<number> {
    const name = this.config.skills[skill] ?? skill;
    const id = await this.idOf('/skills', name);
    if (id === undefined)
      throw new RecordRefused(`The account has no skill "${name}".`, undefined, `skills/${position}`);
    return id;
  }

  roleOf(name: string): string {
    return this.ourRoles.get(name) ?? name;
  }

  skillOf(name: string): string {
    return this.ourSkills.get(name) ?? name;
  }

  /** @throws RecordRefused when the account lacks one of the fields, or has it in another type than text */
  async demandFieldIds(): Promise<DemandFieldIds> {
    const names = demandFields.map((field) => [field, this.config.fields[field]] as const);
    const known = await this.read('/custom_fields', false, { subject_type: 'Resource' });
    const ids = names.map(([field, name]) => [field, known.get(name)] as const);
    const lacking = names.filter((_, index) => ids[index]![1] === undefined).map(([, name]) => `"${name}"`);
    if (lacking.length === 0) return Object.fromEntries(ids) as unknown as DemandFieldIds;
    throw new RecordRefused(`The account has no text custom field ${lacking.join(', ')} for resources.`);
  }

  /** Names of what there is of a kind, and the types of custom fields. */
  async names(
    path: '/roles' | '/skills' | '/custom_fields',
    subject?: 'Resource' | 'User',
  ): Promise<Map<string, string>> {
    const rows = (await this.client.all(path, { subject_type: subject })).rows<WireNamed & Partial<WireCustomField>>();
    return new Map(rows.map(({ name, value_type: type }) => [name, type ?? '']));
  }

  private async idOf(path: string, name: string): Promise<number | undefined> {
    const known = (await this.read(path, false)).get(name);
    // Somebody may have added it a moment ago.
    return known ?? (await this.read(path, true)).get(name);
  }

  private read(path: string, fresh: boolean, query: { subject_type?: string } = {}): Promise<Map<string, number>> {
    const load = async () => {
      const rows = (await this.client.all(path, query)).rows<WireNamed & Partial<WireCustomField>>();
      const usable = rows.filter(({ value_type: type }) => type === undefined || type === 'string');
      return new Map(usable.map(({ id, name }) => [name, Number(id)]));
    };
    return this.cache.read(path, load, { keepMs: KEPT_MS, fresh });
  }
}

function reversed(names: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
}
