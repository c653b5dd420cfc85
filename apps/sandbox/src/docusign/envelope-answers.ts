import type { HeldEnvelope, EnvelopePage, EnvelopeQuery } from './envelopes.js';

/** Parts of an envelope that are sent only when `include` names them. */
const OPTIONAL = { custom_fields: 'customFields', recipients: 'recipients' } as const;

/** An envelope as the API sends it, with the parts that `include` names. */
export function envelopeAnswer({ id, envelope, modifiedAt }: HeldEnvelope, include: string | undefined): object {
  const { documentName: _documentName, customFields, recipients, ...rest } = envelope;
  const parts = { customFields, recipients };
  const wanted = (include ?? '').split(',') as (keyof typeof OPTIONAL)[];
  const path = `/envelopes/${id}`;
  return {
    envelopeId: id,
    envelopeUri: path,
    documentsUri: `${path}/documents`,
    documentsCombinedUri: `${path}/documents/combined`,
    customFieldsUri: `${path}/custom_fields`,
    recipientsUri: `${path}/recipients`,
    purgeState: 'unpurged',
    ...rest,
    lastModifiedDateTime: modifiedAt.toISOString(),
    ...Object.fromEntries(wanted.flatMap((name) => (OPTIONAL[name] ? [[OPTIONAL[name], parts[OPTIONAL[name]]]] : []))),
  };
}

/** A list of envelopes as the API sends it (`envelopesInformation`). */
export function pageAnswer(
  { envelopes, start, total }: EnvelopePage,
  query: EnvelopeQuery & { include?: string },
  now: Date,
): object {
  const end = start + envelopes.length - 1;
  const more = end + 1 < total;
  const next = new URLSearchParams({ ...query, start_position: String(end + 1) });
  return {
    resultSetSize: String(envelopes.length),
    totalSetSize: String(total),
    startPosition: String(start),
    endPosition: String(Math.max(0, end)),
    lastQueriedDateTime: now.toISOString(),
    ...(more ? { nextUri: `/envelopes?${next}` } : {}),
    ...(envelopes.length > 0 ? { envelopes: envelopes.map((each) => envelopeAnswer(each, query.include)) } : {}),
  };
}

/** The documents of an envelope as the API sends them (`EnvelopeDocuments`). */
export function documentsAnswer({ id, envelope }: HeldEnvelope): object {
  const document = {
    documentId: '1',
    name: envelope.documentName,
    type: 'content',
    order: '1',
    pages: '1',
    uri: `/envelopes/${id}/documents/1`,
  };
  return { envelopeId: id, envelopeDocuments: [document] };
}
