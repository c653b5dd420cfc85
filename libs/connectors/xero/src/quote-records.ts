import type { RecordStatus } from '@handover/canonical';
import { recordStatuses, referencesOf } from '@handover/canonical';
import { type BillingRecords, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import type { Organisation } from './organisation.js';
import { quoteNumber, Quotes } from './quotes.js';
import { memoText, readMemo } from './memo.js';
import { versionOf } from './record-version.js';
import { instantOf } from './wire-values.js';
import { idempotencyKey } from './xero-api.js';
import type { XeroConfig } from './xero-config.js';
import type { WireQuote } from './xero-wire.js';

type NewOf = { externalReference: string; legalEntity: string };
type HeldOf<New> = New & {
  id: string;
  externalReferences: ReturnType<typeof referencesOf>;
  version: string;
  updatedAt: string;
  status: RecordStatus;
};

/** How one kind of record is written on a quote. */
export interface QuoteMapping<New> {
  kind: 'billing-profile' | 'contract' | 'revenue-schedule';
  /** Throws RecordRefused when a quote cannot hold it. */
  toQuote(record: New, config: XeroConfig): WireQuote;
  /** What {@link toQuote} wrote; undefined when the quote is none of this kind. */
  toRecord(quote: WireQuote, config: XeroConfig): New | undefined;
}

/** Records of the billing system that are drafts of quotes, one each, found by the quote's number. */
export class QuoteRecords<New extends NewOf, Change extends object> implements BillingRecords<
  New,
  HeldOf<New>,
  Change
> {
  private readonly quotes: Quotes;

  constructor(
    private readonly organisation: Organisation,
    private readonly mapping: QuoteMapping<New>,
    private readonly contactIdOf: (record: New) => Promise<string>,
    /** Told what was created or amended here, with its contact. */
    private readonly onWritten: (record: New, contactId: string) => void = () => undefined,
  ) {
    this.quotes = new Quotes(organisation.api);
  }

  async create(record: New): Promise<HeldOf<New>> {
    this.organisation.requireOwn(record.legalEntity);
    const contactId = await this.contactIdOf(record);
    const key = idempotencyKey(this.mapping.kind, record);
    const quote = await this.quotes.create(this.quoteOf(record, contactId), key);
    this.onWritten(record, contactId);
    return this.heldOf(quote) ?? this.unreadable(quote);
  }

  async read(id: string): Promise<HeldOf<New> | undefined> {
    const quote = await this.quotes.withId(id);
    return quote && this.heldOf(quote);
  }

  async findByExternalReference(externalReference: string): Promise<HeldOf<New>[]> {
    const quote = await this.quotes.withNumber(quoteNumber(externalReference, this.mapping.kind));
    const held = quote && this.heldOf(quote);
    return held ? [held] : [];
  }

  async amend(id: string, version: string, change: Change): Promise<HeldOf<New>> {
    const { quote, held } = await this.heldOrNone(id);
    if (held.status !== 'active')
      throw new RecordRefused(`The ${this.words} ${id} is ${held.status}.`, undefined, 'status');
    if (held.version !== version) throw new StaleVersion(`The ${this.words} ${id} was changed since it was read.`);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const next: New = { ...this.mapping.toRecord(quote, this.organisation.config)!, ...given };
    const contactId = quote.Contact!.ContactID!;
    const changed = await this.quotes.change(id, this.quoteOf(next, contactId));
    this.onWritten(next, contactId);
    return this.heldOf(changed) ?? this.unreadable(changed);
  }

  async close(id: string): Promise<HeldOf<New>> {
    const { quote, held } = await this.heldOrNone(id);
    if (held.status !== 'active') return held;
    const record = this.mapping.toRecord(quote, this.organisation.config)!;
    const closing = withStatus(this.quoteOf(record, quote.Contact!.ContactID!), 'closed');
    const changed = await this.quotes.change(id, closing);
    return this.heldOf(changed) ?? this.unreadable(changed);
  }

  private get words(): string {
    return this.mapping.kind.replaceAll('-', ' ');
  }

  private quoteOf(record: New, contactId: string): WireQuote {
    return {
      ...this.mapping.toQuote(record, this.organisation.config),
      QuoteNumber: quoteNumber(record.externalReference, this.mapping.kind),
      Contact: { ContactID: contactId },
      Status: 'DRAFT',
      LineAmountTypes: 'NOTAX',
    };
  }

  private heldOf(quote: WireQuote): HeldOf<New> | undefined {
    const record = this.mapping.toRecord(quote, this.organisation.config);
    if (!record || quote.QuoteNumber !== quoteNumber(record.externalReference, this.mapping.kind)) return undefined;
    const held = {
      id: quote.QuoteID!,
      externalReferences: referencesOf(record.externalReference),
      ...record,
      status: statusOf(quote),
    };
    return { ...held, version: versionOf(held), updatedAt: instantOf(quote.UpdatedDateUTC) };
  }

  private async heldOrNone(id: string): Promise<{ quote: WireQuote; held: HeldOf<New> }> {
    const quote = await this.quotes.withId(id);
    const held = quote && this.heldOf(quote);
    if (!held) throw new RecordNotFound(`Xero holds no ${this.words} ${id} that Handover made.`);
    return { quote, held };
  }

  private unreadable({ QuoteID: id }: WireQuote): never {
    throw new RecordNotFound(`Xero answered with another quote than the ${this.words} ${id ?? ''} that was written.`);
  }
}

/** Quotes have states of a sale, which none of these records is: what became of one is a line of the summary. */
function statusOf({ Summary }: WireQuote): RecordStatus {
  const { Status } = readMemo(Summary);
  return recordStatuses.find((each) => each === Status) ?? 'active';
}

function withStatus(quote: WireQuote, status: RecordStatus): WireQuote {
  return { ...quote, Summary: `${quote.Summary}\n${memoText({ Status: status })}` };
}
