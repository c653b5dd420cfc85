import { randomUUID } from 'node:crypto';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { RecordContent } from '../records/record.js';
import type { OrganisationSettings } from './settings.js';
import { invalid } from './xero-error.js';

const tracking = z.object({
  TrackingCategoryID: z.string().optional(),
  TrackingOptionID: z.string().optional(),
  Name: z.string().optional(),
  Option: z.string().optional(),
});

/** A line of a quote or an invoice, as it may be sent. */
export const lineItem = z.object({
  LineItemID: z.string().optional(),
  Description: z.string().min(1).max(4000).optional(),
  Quantity: z.number().optional(),
  UnitAmount: z.number().optional(),
  AccountCode: z.string().optional(),
  TaxType: z.string().optional(),
  Tracking: z.array(tracking).max(2).optional(),
});

const MINOR_UNITS = 2;

/** Lines as they are kept, and their sum. Throws a 400 for accounts, tax types and tracking that the organisation lacks. */
export function linesOf(
  lines: z.output<typeof lineItem>[],
  settings: OrganisationSettings,
): { LineItems: RecordContent[]; SubTotal: number; TotalTax: number; Total: number } {
  let sum = new Decimal(0);
  const LineItems = lines.map((line) => {
    const { AccountCode, TaxType, Quantity = 1, UnitAmount } = line;
    if (line.Description === undefined) throw invalid('Description is required for a line item.');
    if (AccountCode !== undefined && !settings.accountCodes.has(AccountCode)) {
      throw invalid(`Account code '${AccountCode}' is not a valid code for this document.`);
    }
    if (TaxType !== undefined && !settings.taxTypes.has(TaxType)) {
      throw invalid(`The TaxType code '${TaxType}' does not exist or cannot be used for this type of transaction.`);
    }
    const amount = new Decimal(UnitAmount ?? 0).times(Quantity).toDecimalPlaces(MINOR_UNITS);
    sum = sum.plus(amount);
    return {
      LineItemID: line.LineItemID ?? randomUUID(),
      Description: line.Description,
      ...(UnitAmount === undefined ? {} : { UnitAmount, Quantity }),
      LineAmount: amount.toNumber(),
      TaxAmount: 0,
      ...(AccountCode === undefined ? {} : { AccountCode }),
      ...(TaxType === undefined ? {} : { TaxType }),
      Tracking: trackingOf(line.Tracking ?? [], settings),
    };
  });
  return { LineItems, SubTotal: sum.toNumber(), TotalTax: 0, Total: sum.toNumber() };
}

/** Tracking as it is kept: every category and option by name and id. */
export function trackingOf(sent: z.output<typeof tracking>[], { categories }: OrganisationSettings): RecordContent[] {
  return sent.map(({ TrackingCategoryID, TrackingOptionID, Name, Option }) => {
    const category = categories.find((each) =>
      TrackingCategoryID === undefined ? each.Name === Name : each.TrackingCategoryID === TrackingCategoryID,
    );
    if (!category) throw invalid(`The tracking category '${Name ?? TrackingCategoryID ?? ''}' does not exist.`);
    const options = category.Options as { TrackingOptionID: string; Name: string; Status: string }[];
    const option = options.find((each) =>
      TrackingOptionID === undefined ? each.Name === Option : each.TrackingOptionID === TrackingOptionID,
    );
    if (!option) throw invalid(`The tracking option '${Option ?? ''}' does not exist in '${String(category.Name)}'.`);
    return {
      TrackingCategoryID: category.TrackingCategoryID,
      TrackingOptionID: option.TrackingOptionID,
      Name: category.Name,
      Option: option.Name,
    };
  });
}
