/** A text that the sender keeps on an envelope; the sandbox's account defines {@link CUSTOM_FIELDS}. */
export interface TextCustomField {
  fieldId: string;
  name: string;
  show: string;
  required: string;
  value: string;
}

/** Somebody who signs. */
export interface Signer {
  recipientId: string;
  recipientIdGuid: string;
  name: string;
  email: string;
  roleName: string;
  routingOrder: string;
  status: string;
  signedDateTime?: string;
}

/** An envelope as the stand-in keeps it, in the words of the eSignature REST API. Its id is the record's. */
export interface Envelope {
  status: string;
  emailSubject: string;
  createdDateTime: string;
  sentDateTime?: string;
  completedDateTime?: string;
  statusChangedDateTime: string;
  customFields: { textCustomFields: TextCustomField[]; listCustomFields: [] };
  recipients: { signers: Signer[]; recipientCount: string; currentRoutingOrder: string };
  /** Name of its one document. */
  documentName: string;
}

/** Names of the envelope custom fields of the account. */
export const CUSTOM_FIELDS = [
  'Opportunity Id',
  'SOW Reference',
  'Contract Amount',
  'Contract Currency',
  'Contract Type',
  'Billing Method',
  'Start Date',
  'End Date',
  'Payment Terms',
] as const;

/** Values as the custom fields of an envelope; what has none has no field. */
export function textCustomFields(
  values: Readonly<Partial<Record<(typeof CUSTOM_FIELDS)[number], string>>>,
): Envelope['customFields'] {
  const textCustomFields = CUSTOM_FIELDS.flatMap((name, index) => {
    const value = values[name];
    return value === undefined
      ? []
      : [{ fieldId: String(10_001 + index), name, show: 'false', required: 'false', value }];
  });
  return { textCustomFields, listCustomFields: [] };
}
