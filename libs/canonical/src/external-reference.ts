import { Instant, ListOf, Text } from './fields.js';

/** Where else a record is known, and as what. */
export class ExternalReference {
  @Text({ description: 'Kind of system', example: 'crm' })
  system: string;

  @Text({ description: 'Configured instance of that kind', example: 'main' })
  instance: string;

  @Text({ description: 'Type of record there', example: 'opportunity' })
  type: string;

  @Text({ description: 'Identifier there', example: '006Hx00000A1B2CIAV' })
  id: string;
}

/** What every record that came from a source system carries. */
export class SourceRecord {
  @Text({ description: 'Identifier in the source system', example: 'P-2026-0042' })
  id: string;

  @ListOf(() => ExternalReference, { description: 'The same record in other systems' })
  externalReferences: ExternalReference[];

  @Text({ description: 'Version of the record in its source, or a hash of it; also its ETag', example: '17' })
  version: string;

  @Instant({ description: 'When the source last changed it' })
  updatedAt: string;
}

/** What a caller gives with every record it creates. */
export class NewRecord {
  @Text({
    description:
      "The caller's own unique reference, kept on the record so that it can be found after a lost answer. Handover uses its key, with `#part` where one handover makes several records of a type",
    example: 'main:006Hx00000A1B2CIAV',
  })
  externalReference: string;
}

/** The `externalReferences` of a record that a handover created: its opportunity in the CRM. */
export function referencesOf(externalReference: string): ExternalReference[] {
  const parts = parseHandoverKey(keyIn(externalReference));
  if (!parts) return [];
  return [{ system: 'crm', instance: parts.crmInstance, type: 'opportunity', id: parts.opportunityId }];
}

/**
 * The reference that the records of a handover carry: its key, and from its second revision on `<key>@2`. Nothing of one
 * revision is found by the reference of another.
 */
export function handoverReference(key: string, revision: number): string {
  return revision === 1 ? key : `${key}@${revision}`;
}

/** The handover key in the reference of a record, `<key>`, `<key>@2`, `<key>@2#part`. */
export function keyIn(externalReference: string): string {
  return externalReference.replace(/#.*$/s, '').replace(/@\d+$/, '');
}

/** Key of the handover of an opportunity, `<crm instance>:<opportunity id>`. */
export function handoverKey(crmInstance: string, opportunityId: string): string {
  return `${crmInstance}:${opportunityId}`;
}

/** The two parts of a handover key, or undefined when the text is not one. */
export function parseHandoverKey(key: string): { crmInstance: string; opportunityId: string } | undefined {
  const colon = key.indexOf(':');
  if (colon <= 0 || colon === key.length - 1) return undefined;
  return { crmInstance: key.slice(0, colon), opportunityId: key.slice(colon + 1) };
}
