import { z } from 'zod';

const envelope = z.looseObject({
  count: z.number(),
  results: z.array(z.object({ key: z.string(), id: z.string() })),
});

type Collection = Readonly<Record<string, unknown>>;

/**
 * An answer of Kantata: `results` names the objects that were asked for, in order, by collection and id; the objects
 * themselves, and those that were included with them, are in one object a collection, by id.
 */
export class KantataAnswer {
  private constructor(
    /** Objects that match, on all pages. */
    readonly count: number,
    readonly results: readonly { key: string; id: string }[],
    private readonly collections: Readonly<Record<string, Collection>>,
  ) {}

  /** Undefined when the body is no answer of Kantata. */
  static read(body: unknown): KantataAnswer | undefined {
    const read = envelope.safeParse(body);
    if (!read.success) return undefined;
    const { count, results, ...collections } = read.data;
    const complete = results.every(({ key, id }) => (collections[key] as Collection | undefined)?.[id] !== undefined);
    return complete ? new KantataAnswer(count, results, collections as Record<string, Collection>) : undefined;
  }

  /** Several answers as one. */
  static joined(answers: readonly KantataAnswer[]): KantataAnswer {
    const collections: Record<string, Record<string, unknown>> = {};
    for (const answer of answers) {
      for (const [key, objects] of Object.entries(answer.collections)) {
        Object.assign((collections[key] ??= {}), objects);
      }
    }
    const results = answers.flatMap((answer) => answer.results);
    return new KantataAnswer(results.length, results, collections);
  }

  /** The objects that were asked for. */
  rows<Row>(): Row[] {
    return this.results.map(({ key, id }) => this.collections[key]![id] as Row);
  }

  /** Objects that were included, by their ids; those that are not there are left out. */
  included<Row>(collection: string, ids: readonly string[] | undefined): Row[] {
    const objects = this.collections[collection];
    if (!objects || !ids) return [];
    return ids.flatMap((id) => (objects[id] === undefined ? [] : [objects[id] as Row]));
  }
}
