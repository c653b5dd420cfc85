import type { RecordStatus } from '@handover/canonical';
import { type BillingRecords, RecordNotFound, RecordRefused } from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import { recordId } from './record-source.js';
import { type Domain, keyOf, type Row, type TrytonClient } from './tryton-client.js';
import type { FieldNames } from './tryton-failures.js';
import type { WireValue } from './wire-values.js';

/** A row of a billing record. */
export interface BillingRow extends Row {
  company: number;
  external_reference: string;
}

/** Fields that every billing record is read with. */
export const BILLING_FIELDS = ['company', 'external_reference'] as const;

type NewOf = { legalEntity: string };
type HeldOf = { id: string; legalEntity: string; status: RecordStatus };

/** Where one kind of billing record is held and what it looks like there. */
export interface BillingMapping<New, Held, Change, Found extends BillingRow> {
  model: string;
  /** Methods of the companion module that write the records, each in one transaction. */
  methods: { create: string; amend: string; close: string };
  fields: readonly string[];
  names: FieldNames;
  /** The parameters of `create`. */
  toNew(record: New, companyId: number): Promise<WireValue[]>;
  /** The parameters of `amend` after the ids. */
  toChange(change: Change, held: Held, row: Found): Promise<WireValue[]>;
  toRecord(row: Found): Promise<Held>;
}

/** One kind of record of a Tryton database that is about billing. */
export class TrytonBillingRecords<
  New extends NewOf,
  Held extends HeldOf,
  Change,
  Found extends BillingRow,
> implements BillingRecords<New, Held, Change> {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly mapping: BillingMapping<New, Held, Change, Found>,
  ) {}

  async create(record: New): Promise<Held> {
    const { methods, names, toNew } = this.mapping;
    const company = await this.catalogue.company(record.legalEntity);
    const parameters = await toNew(record, company.id);
    const id = await this.client.write(this.method(methods.create), parameters, { company: company.id, names });
    return this.client.readBack(() => this.read(String(id)));
  }

  async read(id: string): Promise<Held | undefined> {
    return (await this.found(id))?.held;
  }

  async findByExternalReference(externalReference: string): Promise<Held[]> {
    const rows = await this.rows([['external_reference', '=', externalReference]]);
    return Promise.all(rows.map((row) => this.mapping.toRecord(row)));
  }

  async amend(id: string, version: string, change: Change): Promise<Held> {
    const { model, methods, names, toChange } = this.mapping;
    const { held, row } = await this.existing(id);
    if (held.status !== 'active') {
      throw new RecordRefused('What is closed is not amended.', `The record ${id} is ${held.status}`, 'status');
    }
    const parameters = await toChange(change, held, row);
    await this.client.write(this.method(methods.amend), [[row.id], ...parameters], {
      company: row.company,
      versions: { [keyOf(model, row.id)]: version },
      names,
    });
    return this.client.readBack(() => this.read(id));
  }

  async close(id: string): Promise<Held> {
    const { held, row } = await this.existing(id);
    if (held.status !== 'active') return held;
    await this.client.write(this.method(this.mapping.methods.close), [[row.id]], { company: row.company });
    return this.client.readBack(() => this.read(id));
  }

  private method(name: string): string {
    return `model.${this.mapping.model}.${name}`;
  }

  private rows(domain: Domain): Promise<Found[]> {
    const { model, fields } = this.mapping;
    return this.client.search<Found>(model, { domain, fields: [...BILLING_FIELDS, ...fields], order: [['id', 'ASC']] });
  }

  private async found(id: string): Promise<{ held: Held; row: Found } | undefined> {
    const number = recordId(id);
    if (number === undefined) return undefined;
    const [row] = await this.rows([
      ['id', '=', number],
      ['external_reference', '!=', null],
    ]);
    return row && { held: await this.mapping.toRecord(row), row };
  }

  private async existing(id: string): Promise<{ held: Held; row: Found }> {
    const found = await this.found(id);
    if (!found) throw new RecordNotFound('The system does not hold this record.', `No ${this.mapping.model} ${id}`);
    return found;
  }
}
