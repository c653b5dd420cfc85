import { Inject, Injectable } from '@nestjs/common';
import { unlessMissing } from '../deals/master-data.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { type Choice, type ChoiceKind, inOrder } from './choice.js';
import { KnownWordsRepository } from './known-words.repository.js';
import { type RecordSource, recordSources } from './record-sources.js';

/** For how long what was read serves other readers: people type letter by letter. */
const KEPT_MS = 30_000;
const MOST_KEPT = 200;
/** A person waits for the answer. */
const TIMEOUT_MS = 5_000;

/** What there is to pick from, read from the systems and kept for a short while. */
@Injectable()
export class Choices {
  private readonly kept = new Map<string, { until: number; value: Promise<Choice[]> }>();

  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    private readonly words: KnownWordsRepository,
  ) {}

  /**
   * All of a kind, in the order of their labels.
   *
   * @param legalEntity whose systems are asked; all of them when absent
   * @throws UpstreamProblem when a system does not answer in time
   */
  all(kind: ChoiceKind, legalEntity?: string): Promise<Choice[]> {
    const key = JSON.stringify([kind, legalEntity]);
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.value;
    const value = this.load(kind, legalEntity).then(inOrder);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { until: Date.now() + KEPT_MS, value });
    value.catch(() => this.kept.delete(key));
    return value;
  }

  private async load(kind: ChoiceKind, legalEntity?: string): Promise<Choice[]> {
    const source = recordSources[kind];
    if (!source) return (await this.words.load(kind)) ?? [];
    if (legalEntity !== undefined && !source.shared) {
      return (await unlessMissing(source.load(this.clients, { legalEntity }, TIMEOUT_MS))) ?? [];
    }
    return this.ofInstances(source, kind === 'legal-entity' ? undefined : legalEntity);
  }

  /** Of the instances that serve the legal entity, or of all of them. */
  private async ofInstances({ system, load }: RecordSource, legalEntity?: string): Promise<Choice[]> {
    const { items } = await this.clients[system].listInstances({}, { timeoutMs: TIMEOUT_MS });
    const serving = items.filter(
      ({ legalEntities }) => legalEntity === undefined || legalEntities.some(({ code }) => code === legalEntity),
    );
    const lists = await Promise.all(serving.map(({ name }) => load(this.clients, { instance: name }, TIMEOUT_MS)));
    return lists.flat();
  }
}
