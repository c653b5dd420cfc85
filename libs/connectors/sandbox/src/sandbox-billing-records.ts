import type { BillingRecords } from '@handover/connector-kit';
import type { FieldNames } from './refused-field.js';
import type { SandboxProtocol, WireRecord } from './sandbox-protocol.js';
import { revOf, segment } from './wire-record.js';

/** Where one kind of billing record is held and what it looks like there. */
export interface BillingMapping<New, Held, Change, Wire extends WireRecord> {
  path: string;
  toNew(record: New): object;
  toChange(change: Change): object;
  toRecord(wire: Wire): Held;
  fieldNames: FieldNames;
}

/** One kind of record of the sandbox's billing system. */
export class SandboxBillingRecords<New, Held, Change, Wire extends WireRecord> implements BillingRecords<
  New,
  Held,
  Change
> {
  constructor(
    private readonly billing: SandboxProtocol,
    private readonly mapping: BillingMapping<New, Held, Change, Wire>,
  ) {}

  async create(record: New): Promise<Held> {
    const { path, toNew, fieldNames } = this.mapping;
    return this.mapping.toRecord(await this.billing.write<Wire>('POST', path, toNew(record), fieldNames));
  }

  async read(id: string): Promise<Held | undefined> {
    const wire = await this.billing.read<Wire>(this.pathOf(id));
    return wire && this.mapping.toRecord(wire);
  }

  async findByExternalReference(externalReference: string): Promise<Held[]> {
    const found = await this.billing.all<Wire>(this.mapping.path, { ext_ref: externalReference });
    return found.map((wire) => this.mapping.toRecord(wire));
  }

  async amend(id: string, version: string, change: Change): Promise<Held> {
    const { toChange, fieldNames } = this.mapping;
    const body = { ...toChange(change), rev: revOf(version) };
    return this.mapping.toRecord(await this.billing.write<Wire>('PATCH', this.pathOf(id), body, fieldNames));
  }

  async close(id: string): Promise<Held> {
    return this.mapping.toRecord(await this.billing.write<Wire>('POST', `${this.pathOf(id)}/close`, undefined));
  }

  private pathOf(id: string): string {
    return `${this.mapping.path}/${segment(id)}`;
  }
}
