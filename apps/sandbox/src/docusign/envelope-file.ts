import type { Envelope } from './envelope.js';
import { pdf } from './pdf.js';

/** The combined document of an envelope: same terms, same bytes. */
export function envelopeFile({ emailSubject, customFields, recipients, documentName }: Envelope): Buffer {
  return pdf([
    documentName.replace(/\.pdf$/i, ''),
    '',
    emailSubject,
    '',
    ...customFields.textCustomFields.map(({ name, value }) => `${name}: ${value}`),
    '',
    ...recipients.signers.map(({ name, signedDateTime }) =>
      signedDateTime === undefined ? `Signature: ${name}` : `Signed by ${name} on ${signedDateTime.slice(0, 10)}`,
    ),
  ]);
}
