import type { ExternalReference } from '@handover/canonical';
import type {
  BillingLedger,
  BillingRecords,
  InstanceQuery,
  InstanceRegistry,
  ReferenceQuery,
  SystemInstance,
} from '@handover/connector-kit';
import type { Attempt, Page } from '@handover/platform';

type NewOf = { externalReference: string; legalEntity: string };
type HeldOf = NewOf & { id: string; externalReferences: ExternalReference[] };

/** What is done with every kind of record of the billing systems. */
export class BillingRecordOperations<New extends NewOf, Held extends HeldOf, Change> {
  /**
   * @param type `billing-profile`
   * @param recordsOf that kind's part of the port
   */
  constructor(
    private readonly ledgers: InstanceRegistry<BillingLedger>,
    private readonly type: string,
    private readonly recordsOf: (ledger: BillingLedger) => BillingRecords<New, Held, Change>,
  ) {}

  create(query: InstanceQuery, record: New, attempt: Attempt): Promise<Held> {
    return this.ledgers.chooseFor(query, record).create(this.type, record, attempt, {
      create: (ledger) => this.recordsOf(ledger).create(record),
      lookUp: (ledger) => this.recordsOf(ledger).findByExternalReference(record.externalReference),
    });
  }

  async find(query: ReferenceQuery): Promise<Page<Held>> {
    const billing = this.ledgers.choose(query);
    const found = await billing.read(`${this.type}.find`, (ledger) =>
      this.recordsOf(ledger).findByExternalReference(query.externalReference),
    );
    return { items: found.map((record) => billing.own(this.type, record)) };
  }

  async read(id: string, query: InstanceQuery): Promise<Held> {
    const billing = this.ledgers.choose(query);
    const held = await billing.read(`${this.type}.read`, (ledger) => this.recordsOf(ledger).read(id));
    return billing.found(this.type, id, held);
  }

  async amend(id: string, query: InstanceQuery, version: string, change: Change): Promise<Held> {
    const billing: SystemInstance<BillingLedger> = this.ledgers.choose(query);
    const held = await billing.write(`${this.type}.amend`, (ledger) =>
      this.recordsOf(ledger).amend(id, version, change),
    );
    return billing.own(this.type, held);
  }

  async close(id: string, query: InstanceQuery): Promise<Held> {
    const billing = this.ledgers.choose(query);
    // Repeating it changes nothing, so that a lost answer is simply asked for again.
    return billing.own(
      this.type,
      await billing.read(`${this.type}.close`, (ledger) => this.recordsOf(ledger).close(id)),
    );
  }
}
