import type { Connection } from 'jsforce/lib/connection.js';
import { composite } from '../composite.js';

/** A field as `describe` tells it, as far as it matters here. */
export interface DescribedField {
  name: string;
  type: string;
  updateable: boolean;
  createable: boolean;
  externalId: boolean;
  unique: boolean;
  relationshipName: string | null;
  referenceTo: string[];
  picklistValues: { value: string; active: boolean }[];
}

/** An object as `describe` tells it. */
export interface DescribedObject {
  name: string;
  fields: DescribedField[];
  childRelationships: { childSObject: string; relationshipName: string | null }[];
}

const PARTS_A_CALL = 20;

/** What objects of an org look like to our user, each asked for once. */
export class Describes {
  private readonly known = new Map<string, DescribedObject>();

  constructor(private readonly connection: Connection) {}

  /** Asks for objects that are not known yet, in one call. */
  async load(names: readonly string[]): Promise<void> {
    const wanted = [...new Set(names)].filter((name) => !this.known.has(name));
    for (let at = 0; at < wanted.length; at += PARTS_A_CALL) {
      const parts = wanted.slice(at, at + PARTS_A_CALL).map((name, index) => ({
        method: 'GET' as const,
        path: `/sobjects/${name}/describe`,
        referenceId: `object${index}`,
      }));
      const answers = await composite(this.connection, parts);
      for (const object of answers.values())
        this.known.set((object as DescribedObject).name, object as DescribedObject);
    }
  }

  /** An object that was loaded. */
  object(name: string): DescribedObject {
    return this.known.get(name)!;
  }

  /** The object of a child relationship of another one; undefined when there is none. */
  childOf(name: string, relationship: string): string | undefined {
    const found = this.object(name).childRelationships.find(({ relationshipName }) =>
      same(relationshipName, relationship),
    );
    return found?.childSObject;
  }

  /** The field at a path such as `Product2.Name`; undefined when it leads nowhere. */
  async field(object: string, path: string): Promise<DescribedField | undefined> {
    const [step, ...rest] = path.split('.') as [string, ...string[]];
    if (rest.length === 0) return this.object(object).fields.find(({ name }) => same(name, step));
    const reference = this.object(object).fields.find(({ relationshipName }) => same(relationshipName, step));
    const target = reference?.referenceTo[0];
    if (target === undefined) return undefined;
    await this.load([target]);
    return this.field(target, rest.join('.'));
  }
}

/** API names ignore case. */
function same(left: string | null, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}
