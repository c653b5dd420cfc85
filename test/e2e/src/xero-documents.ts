import type { SandboxControl } from '@handover/tools';

/** What the Xero stand-in holds of handovers, as the platform's records. */
export interface XeroDocuments {
  projects: number;
  billingProfiles: number;
  contracts: number;
  billingSchedules: number;
  revenueSchedules: number;
}

/**
 * Counts what Xero holds: quotes by the kind that their number names, schedules by the reference of their drafts, recurring
 * ones by the repeating invoices that belong to a quote as well. Drafts that were made twice are duplicates in the sandbox's own counts.
 *
 * @param externalReference counts those of one handover alone
 */
export async function xeroDocuments(control: SandboxControl, externalReference?: string): Promise<XeroDocuments> {
  const [projects, quotes, invoices, repeating, journals] = await Promise.all(
    ['project', 'quote', 'invoice', 'repeating-invoice', 'manual-journal'].map((type) => control.records('erp', type)),
  );
  const of = (reference: string): boolean => externalReference === undefined || reference === externalReference;
  const quotesOf = (kind: string): number =>
    quotes!.filter(({ data }) => {
      const number = String(data.QuoteNumber);
      return number.endsWith(`/${kind}`) && of(number.slice(0, -kind.length - 1));
    }).length;
  const distinct = (references: string[]): number => new Set(references.filter(of)).size;
  const scheduled = [...new Set(invoices!.map(({ data }) => String(data.Reference)))].filter(of);
  const schedulesOf = (reference: string): number => {
    const drafts = invoices!.filter(({ data }) => data.Reference === reference);
    if (!drafts.some(({ data }) => String(data.Url).includes('repeated='))) return 1;
    if (!quotes!.some(({ data }) => data.QuoteNumber === `${reference}/billing-schedule`)) return 0;
    return repeating!.filter(({ data }) => data.Reference === reference && data.Status !== 'DELETED').length;
  };
  return {
    projects: projects!.map(({ data }) => /\[(.*)\]$/.exec(String(data.name))?.[1] ?? '').filter(of).length,
    billingProfiles: quotesOf('billing-profile'),
    contracts: quotesOf('contract'),
    billingSchedules: scheduled.reduce((sum, reference) => sum + schedulesOf(reference), 0),
    revenueSchedules:
      distinct(journals!.map(({ data }) => String(data.Narration).replace('Revenue schedule ', ''))) +
      quotesOf('revenue-schedule'),
  };
}
