import type { Money, RecordStatus } from '@handover/canonical';
import { referencesOf, sumMoney } from '@handover/canonical';
import {
  type BillingRecords,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
} from '@handover/connector-kit';
import type { Organisation } from './organisation.js';
import { isGuid } from './quotes.js';
import { versionOf } from './record-version.js';
import { readLink, type ScheduleLink } from './schedule-link.js';
import { instantOf, latest } from './wire-values.js';
import { idempotencyKey } from './xero-api.js';

interface Entry {
  amount: Money;
}

interface ScheduleOf<Each extends Entry, Method extends string> {
  externalReference: string;
  projectId: string;
  legalEntity: string;
  method: Method;
  total: Money;
  entries: Each[];
}

type HeldOf<New> = New & {
  id: string;
  externalReferences: ReturnType<typeof referencesOf>;
  version: string;
  updatedAt: string;
  status: RecordStatus;
};

/** A draft that stands for one entry, as far as every kind of draft has it. */
interface Draft {
  Status?: string;
  Url?: string;
  UpdatedDateUTC?: string;
}

/** How the entries of one kind of schedule are drafts of Xero's. */
export interface ScheduleMapping<Document extends Draft, Each extends Entry> {
  /** `billing-schedule` */
  kind: string;
  idOf(document: Document): string | undefined;
  entryOf(document: Document): Each;
  /** Every document of the reference, deleted ones included. */
  withReference(externalReference: string): Promise<Document[]>;
  withId(id: string): Promise<Document | undefined>;
  /** New documents for entries. */
  drafts(schedule: { externalReference: string; entries: Each[] }, links: ScheduleLink[]): Promise<Document[]>;
  /** Creates all or none of them. */
  create(documents: Document[], idempotencyKey: string): Promise<Document[]>;
  /** Changes those that have ids, creates the others: all or none. */
  save(documents: Document[]): Promise<Document[]>;
  /** The draft in the place of one that is there. */
  replacing(draft: Document, held: Document): Document;
  /** What deletes a draft, to be saved. */
  deletion(document: Document): Document;
}

/** States of a document in which it can still be changed and deleted. */
export const STILL_A_DRAFT = new Set<string | undefined>(['DRAFT', 'SUBMITTED']);

/**
 * Schedules as dated drafts, one an entry, written in one call. A draft's link says which entry of how many it is, so that the
 * schedule is read from its drafts; its id is that of its first draft.
 */
export class ScheduleRecords<
  Document extends Draft,
  Each extends Entry,
  Method extends string,
  New extends ScheduleOf<Each, Method>,
> implements BillingRecords<New, HeldOf<New>, { total: Money; entries: Each[] }> {
  constructor(
    private readonly organisation: Organisation,
    private readonly mapping: ScheduleMapping<Document, Each>,
  ) {}

  async create(schedule: New): Promise<HeldOf<New>> {
    this.organisation.requireOwn(schedule.legalEntity);
    requireEntries(schedule.entries);
    const documents = await this.mapping.drafts(schedule, linksOf(schedule, 0));
    const key = idempotencyKey(this.mapping.kind, schedule);
    return this.heldOf(await this.mapping.create(documents, key))!;
  }

  async read(id: string): Promise<HeldOf<New> | undefined> {
    return (await this.documentsOf(id)).held;
  }

  async findByExternalReference(externalReference: string): Promise<HeldOf<New>[]> {
    const held = this.heldOf(await this.mapping.withReference(externalReference));
    return held ? [held] : [];
  }

  async amend(id: string, version: string, change: { total: Money; entries: Each[] }): Promise<HeldOf<New>> {
    const { held, documents } = await this.documentsOf(id);
    if (!held) throw this.missing(id);
    if (held.status !== 'active') throw this.refused(`The schedule ${id} is ${held.status}.`, 'status');
    if (held.version !== version) throw new StaleVersion(`The schedule ${id} was changed since it was read.`);
    requireEntries(change.entries);
    const current = inOrder(lastAmendment(documents));
    const billed = current.filter(({ Status }) => !STILL_A_DRAFT.has(Status));
    if (billed.length > 0) {
      throw this.refused(`${billed.length} of the schedule's entries are past being drafts in Xero.`, 'entries');
    }
    const amendment = (readLink(current[0]!.Url)?.amendment ?? 0) + 1;
    const next = { ...held, ...change };
    const drafts = await this.mapping.drafts(next, linksOf(next, amendment));
    const kept = drafts.map((draft, index) => (current[index] ? this.mapping.replacing(draft, current[index]) : draft));
    const surplus = current.slice(drafts.length).map((each) => this.mapping.deletion(each));
    const saved = await this.mapping.save([...kept, ...surplus]);
    return this.heldOf(saved)!;
  }

  /** Drafts that are left are deleted, and still tell what was planned. */
  async close(id: string): Promise<HeldOf<New>> {
    const { held, documents } = await this.documentsOf(id);
    if (!held) throw this.missing(id);
    if (held.status !== 'active') return held;
    const current = lastAmendment(documents);
    const open = current.filter(({ Status }) => STILL_A_DRAFT.has(Status));
    const rest = current.filter((each) => !open.includes(each));
    const saved = await this.mapping.save(open.map((each) => this.mapping.deletion(each)));
    return this.heldOf([...saved, ...rest])!;
  }

  private async documentsOf(id: string): Promise<{ held?: HeldOf<New>; documents: Document[] }> {
    const head = isGuid(id) ? await this.mapping.withId(id) : undefined;
    const link = readLink(head?.Url);
    if (!link) return { documents: [] };
    const documents = await this.mapping.withReference(link.externalReference);
    const held = this.heldOf(documents);
    // Any other draft of the schedule is no id of it.
    return held?.id === id ? { held, documents } : { documents };
  }

  private heldOf(documents: Document[]): HeldOf<New> | undefined {
    const current = inOrder(lastAmendment(documents));
    const [head] = current;
    const link = readLink(head?.Url);
    if (!head || !link) return undefined;
    if (current.length > link.of) {
      const count = `${current.length} drafts where ${link.of} should be`;
      throw new RecordConflict(`The ${this.mapping.kind} "${link.externalReference}" has ${count}: it was made twice.`);
    }
    const entries = current.map((each) => this.mapping.entryOf(each));
    const { externalReference, projectId, method, currency } = link;
    const total = sumMoney(
      entries.map(({ amount }) => amount),
      currency,
    );
    const { legalEntity } = this.organisation.config;
    const schedule = { externalReference, projectId, legalEntity, method, total, entries } as unknown as New;
    const content = {
      id: this.mapping.idOf(head)!,
      externalReferences: referencesOf(externalReference),
      ...schedule,
      status: current.some(({ Status }) => STILL_A_DRAFT.has(Status)) ? ('active' as const) : ('closed' as const),
    };
    const updatedAt = latest(current.map(({ UpdatedDateUTC }) => instantOf(UpdatedDateUTC)));
    return { ...content, version: versionOf(content), updatedAt };
  }

  private missing(id: string): RecordNotFound {
    return new RecordNotFound(`Xero holds no ${this.mapping.kind} ${id} that Handover made.`);
  }

  private refused(complaint: string, field: string): RecordRefused {
    return new RecordRefused(complaint, undefined, field);
  }
}

/**
 * The documents of the last amendment; what an amendment left over was deleted, and says an earlier one. Those beside a repeating
 * invoice are of another kind of schedule.
 */
function lastAmendment<Document extends Draft>(documents: Document[]): Document[] {
  const amendments = documents.map(({ Url }) => {
    const link = readLink(Url);
    return link && link.repeated === undefined ? link.amendment : -1;
  });
  const last = Math.max(...amendments, 0);
  return documents.filter((_document, index) => amendments[index] === last);
}

function inOrder<Document extends Draft>(documents: Document[]): Document[] {
  return [...documents].sort((a, b) => (readLink(a.Url)?.entry ?? 0) - (readLink(b.Url)?.entry ?? 0));
}

function linksOf(
  { externalReference, projectId, method, total, entries }: ScheduleOf<Entry, string>,
  amendment: number,
): ScheduleLink[] {
  const common = { externalReference, projectId, method, of: entries.length, amendment, currency: total.currency };
  return entries.map((_entry, index) => ({ ...common, entry: index + 1 }));
}

/** Throws RecordRefused for a schedule without entries. */
export function requireEntries(entries: unknown[]): void {
  if (entries.length > 0) return;
  throw new RecordRefused('In Xero a schedule is its drafts; one without entries is none.', undefined, 'entries');
}
