import type { CommercialTerms, Signer, StatementOfWork } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import type { DocusignConfig } from './docusign-config.js';
import { customFieldOf, type Envelope } from './envelope.js';
import type { EnvelopeFields } from './envelope-fields.js';
import { defaultBillingMethods, defaultContractTypes, statusOf } from './labels.js';

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
const CURRENCY = /^[A-Z]{3}$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What a mapping follows: names of custom fields and tables of labels. */
export interface StatementMapping {
  fields: EnvelopeFields;
  config: Pick<DocusignConfig, 'contractTypes' | 'billingMethods'>;
}

/** What is known of a document's content. */
export type DocumentFacts = Pick<StatementOfWork, 'fileName' | 'mediaType' | 'size' | 'sha256'>;

/** Everything that an envelope itself says of a statement of work. */
export type StatementFacts = Omit<StatementOfWork, keyof DocumentFacts>;

/** Whether the envelope is a statement of work at all: other papers of a deal have no reference of one. */
export function isStatement(envelope: Envelope, { reference, opportunityId }: EnvelopeFields): boolean {
  return [reference, opportunityId].every((name) => customFieldOf(envelope, name) !== undefined);
}

/**
 * The envelope as a statement of work; its terms are in custom fields.
 *
 * @throws RecordRefused naming our field and the custom field, when one is missing or cannot be understood
 */
export function statementOf(envelope: Envelope, mapping: StatementMapping): StatementFacts {
  const { fields } = mapping;
  const status = statusOf(envelope.status);
  const changed = envelope.lastModifiedDateTime ?? envelope.statusChangedDateTime ?? envelope.createdDateTime;
  return {
    id: envelope.envelopeId,
    externalReferences: [],
    version: changed ?? envelope.status,
    updatedAt: instant(changed) ?? new Date(0).toISOString(),
    reference: customFieldOf(envelope, fields.reference)!,
    opportunityId: customFieldOf(envelope, fields.opportunityId)!,
    status,
    ...(status === 'signed' && envelope.completedDateTime
      ? { signedOn: instant(envelope.completedDateTime)!.slice(0, 10) }
      : {}),
    terms: termsOf(envelope, mapping),
    signers: signersOf(envelope),
  };
}

function termsOf(envelope: Envelope, { fields, config }: StatementMapping): CommercialTerms {
  const read = (field: keyof EnvelopeFields, ours: string, pattern: RegExp): string => {
    const text = customFieldOf(envelope, fields[field]);
    if (text !== undefined && pattern.test(text)) return text;
    throw notUnderstood(envelope, fields[field], text, ours);
  };
  const amount = {
    amount: read('amount', 'terms.amount', DECIMAL),
    currency: read('currency', 'terms.amount.currency', CURRENCY),
  };
  const typeLabel = read('contractType', 'terms.contractType', /./);
  const contractType = config.contractTypes[typeLabel] ?? defaultContractTypes[typeLabel];
  if (!contractType) throw notUnderstood(envelope, fields.contractType, typeLabel, 'terms.contractType');
  const methodLabel = customFieldOf(envelope, fields.billingMethod);
  const billingMethod = methodLabel && (config.billingMethods[methodLabel] ?? defaultBillingMethods[methodLabel]);
  if (methodLabel && !billingMethod) {
    throw notUnderstood(envelope, fields.billingMethod, methodLabel, 'terms.billingMethod');
  }
  const paymentTerms = customFieldOf(envelope, fields.paymentTerms);
  return {
    amount,
    contractType,
    ...(billingMethod ? { billingMethod } : {}),
    start: read('start', 'terms.start', DATE),
    end: read('end', 'terms.end', DATE),
    ...(paymentTerms === undefined ? {} : { paymentTerms }),
  };
}

function signersOf({ recipients }: Envelope): Signer[] {
  return [...(recipients?.signers ?? []), ...(recipients?.inPersonSigners ?? [])].map((signer) => {
    const signedAt = instant(signer.signedDateTime);
    const email = signer.email ?? signer.signerEmail ?? '';
    return { name: signer.signerName ?? signer.name ?? email, email, ...(signedAt ? { signedAt } : {}) };
  });
}

/** DocuSign's `2027-01-12T14:40:00.0000000Z` as ISO 8601 with milliseconds. */
function instant(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function notUnderstood({ envelopeId }: Envelope, name: string, text: string | undefined, ours: string): RecordRefused {
  const said = text === undefined ? `has no custom field "${name}"` : `says "${text}" in the custom field "${name}"`;
  return new RecordRefused(
    'The envelope does not carry the terms of a statement of work.',
    `Envelope ${envelopeId} ${said}.`,
    ours,
  );
}
