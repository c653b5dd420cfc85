import { createHash } from 'node:crypto';
import type { Envelope } from './envelope.js';
import { pdf } from './pdf.js';

const kinds = {
  TM: 'Time and materials',
  FP: 'Fixed price',
  MS: 'Milestones',
  RT: 'Retainer',
  SV: 'Managed service',
  SB: 'Subscription',
};

/** The document of an envelope: same terms, same bytes. */
export function envelopeFile({ ref, deal, subject, parties, terms, signers }: Envelope): Buffer {
  return pdf([
    `STATEMENT OF WORK ${ref}`,
    '',
    subject,
    '',
    `Supplier: ${parties.supplier}`,
    `Customer: ${parties.customer}`,
    `Opportunity: ${deal}`,
    '',
    `Fee: ${terms.currency} ${terms.value}`,
    `Basis: ${kinds[terms.deal_kind]}`,
    `Period: ${terms.from} to ${terms.to}`,
    ...(terms.terms_days === null ? [] : [`Payment: within ${terms.terms_days} days`]),
    '',
    ...signers.map(({ name, signed_at: at }) =>
      at === null ? `Signature: ${name}` : `Signed by ${name} on ${at.slice(0, 10)}`,
    ),
  ]);
}

/** Size in bytes and SHA-256 of a file. */
export function fingerprint(file: Buffer): { size: number; sha256: string } {
  return { size: file.length, sha256: createHash('sha256').update(file).digest('hex') };
}
