import type { OutboxEntry } from '@handover/events';

/** What came of a page of events. */
export interface PageOutcome<Failure> {
  /** How many were delivered by this call. */
  delivered: number;
  /** How many at the beginning of the page need nothing any more. */
  done: number;
  /** The first failure, which ended it. */
  failure?: Failure;
}

/**
 * Delivers the events of a page: those of one subject one after the other, several subjects at once. After a failure nothing further is begun,
 * so that no event overtakes an earlier one of its subject.
 *
 * @param deliver resolves with why it failed; undefined when it was taken
 * @param options.already ids of events that were delivered before
 * @param options.atOnce most subjects at a time
 * @param options.goesOn asked before each delivery
 */
export async function deliverPage<Failure>(
  page: readonly OutboxEntry[],
  deliver: (entry: OutboxEntry) => Promise<Failure | undefined>,
  { already, atOnce, goesOn }: { already: ReadonlySet<string>; atOnce: number; goesOn: () => boolean },
): Promise<PageOutcome<Failure>> {
  const done = new Set(already);
  const lanes = bySubject(page);
  let failure: Failure | undefined;
  const work = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const entry of lane) {
        if (done.has(entry.event.id)) continue;
        if (failure !== undefined || !goesOn()) return;
        const outcome = await deliver(entry);
        if (outcome !== undefined) {
          failure ??= outcome;
          return;
        }
        done.add(entry.event.id);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const open = page.findIndex(({ event }) => !done.has(event.id));
  return { delivered: done.size - already.size, done: open === -1 ? page.length : open, failure };
}

function bySubject(page: readonly OutboxEntry[]): OutboxEntry[][] {
  const lanes = new Map<string, OutboxEntry[]>();
  for (const entry of page) {
    const lane = lanes.get(entry.event.subject);
    if (lane) lane.push(entry);
    else lanes.set(entry.event.subject, [entry]);
  }
  return [...lanes.values()];
}
