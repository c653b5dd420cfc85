import { billingMethods, contractTypes, sowStatuses } from './classifications.js';
import type { BillingMethod, ContractType, SowStatus } from './classifications.js';
import { SourceRecord } from './external-reference.js';
import { CalendarDate, ListOf, Nested, OneOf, Text, Whole } from './fields.js';
import { Money } from './money.js';

/** What was agreed, as far as money and time go. */
export class CommercialTerms {
  @Nested(() => Money, { description: 'Amount' })
  amount: Money;

  @OneOf(contractTypes, { name: 'ContractType', description: 'Contract type' })
  contractType: ContractType;

  @OneOf(billingMethods, { name: 'BillingMethod', description: 'Billing method', optional: true })
  billingMethod?: BillingMethod;

  @CalendarDate({ description: 'Start' })
  start: string;

  @CalendarDate({ description: 'End' })
  end: string;

  @Text({ description: 'Payment terms', example: 'net-30', optional: true })
  paymentTerms?: string;
}

export class Signer {
  @Text({ description: 'Name' })
  name: string;

  @Text({ description: 'E-mail address' })
  email: string;

  @Text({ description: 'When they signed (ISO 8601)', optional: true })
  signedAt?: string;
}

/** A statement of work in the document system; `id` is the document's own. */
export class StatementOfWork extends SourceRecord {
  @Text({ description: 'Reference that people use', example: 'SOW-2026-014' })
  reference: string;

  @Text({ description: 'Opportunity it belongs to' })
  opportunityId: string;

  @OneOf(sowStatuses, { name: 'SowStatus', description: 'Status' })
  status: SowStatus;

  @CalendarDate({ description: 'Day on which the last party signed', optional: true })
  signedOn?: string;

  @Nested(() => CommercialTerms, { description: 'Commercial terms' })
  terms: CommercialTerms;

  @ListOf(() => Signer, { description: 'Who signs' })
  signers: Signer[];

  @Text({ description: 'File name', example: 'SOW-2026-014.pdf' })
  fileName: string;

  @Text({ description: 'Media type', example: 'application/pdf' })
  mediaType: string;

  @Whole({ description: 'Size in bytes' })
  size: number;

  @Text({ description: 'SHA-256 of the document, hex', maxLength: 64 })
  sha256: string;
}
