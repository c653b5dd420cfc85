import { z } from 'zod';

const customField = z.object({ name: z.string(), value: z.string().nullish() });

/** Texts that the sender keeps on an envelope. */
export const customFields = z
  .object({ textCustomFields: z.array(customField).default([]), listCustomFields: z.array(customField).default([]) })
  .nullish();

const signer = z.object({
  name: z.string().nullish(),
  signerName: z.string().nullish(),
  email: z.string().nullish(),
  signerEmail: z.string().nullish(),
  signedDateTime: z.string().nullish(),
});

/** What the connector reads of an envelope (definition `envelope` of the eSignature REST API). */
export const envelope = z.object({
  envelopeId: z.string(),
  status: z.string(),
  createdDateTime: z.string().nullish(),
  completedDateTime: z.string().nullish(),
  statusChangedDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  customFields,
  recipients: z
    .object({ signers: z.array(signer).default([]), inPersonSigners: z.array(signer).default([]) })
    .nullish(),
});

export type Envelope = z.infer<typeof envelope>;

/** One page of envelopes (`envelopesInformation`); positions are numbers in texts. */
export const envelopePage = z.object({
  envelopes: z.array(envelope).default([]),
  endPosition: z.string().nullish(),
  nextUri: z.string().nullish(),
});

/** Definitions of the account's custom fields (`AccountCustomFields`). */
export const customFieldDefinitions = z.object({
  textCustomFields: z.array(z.object({ name: z.string() })).default([]),
  listCustomFields: z.array(z.object({ name: z.string() })).default([]),
});

/** Text of a custom field, whichever kind it is of; undefined when it is absent or empty. */
export function customFieldOf({ customFields }: Pick<Envelope, 'customFields'>, name: string): string | undefined {
  const fields = [...(customFields?.textCustomFields ?? []), ...(customFields?.listCustomFields ?? [])];
  return fields.find((field) => field.name === name)?.value?.trim() || undefined;
}
