import type { Customer } from './import-plan.js';
import type { ImportTarget } from './import-target.js';
import type { Progress } from './progress.js';
import type { Reasons } from './reasons.js';
import type { LoadCount } from './summary.js';

interface StoredRecord {
  id: string;
  data: { company?: string; kind?: string };
}

/** The most that the sandbox stores or lists in one request. */
const MOST_RECORDS = 5_000;

/**
 * Puts customers that the sandbox ERP does not have yet into it, as its master data desk would. Those that it has stay as
 * they are: finance may have changed them.
 *
 * @param refused gets the customers whose tax codes the ERP does not have
 */
export async function loadCustomers(
  target: ImportTarget,
  customers: readonly Customer[],
  progress: Progress,
  refused: Reasons,
): Promise<LoadCount> {
  if (customers.length === 0) return { created: 0, found: 0 };
  const taxes = new Map((await list(target, 'tax-code')).map(({ id, data }) => [id, data]));
  const known = new Set((await list(target, 'customer')).map(({ id }) => id));
  const missing = customers.filter(({ number }) => !known.has(number));
  const records = missing.flatMap((customer) => {
    const wrong = customer.taxProfiles.find((each) => taxes.get(each.taxCode)?.company !== each.legalEntity);
    if (!wrong) return [{ system: 'erp', type: 'customer', id: customer.number, data: partnerOf(customer, taxes) }];
    refused.add('customer', `the ERP has no tax code "${wrong.taxCode}" in ${wrong.legalEntity}`, customer.number);
    return [];
  });
  progress.start('customers of the ERP', records.length);
  for (let from = 0; from < records.length; from += MOST_RECORDS) {
    const chunk = records.slice(from, from + MOST_RECORDS);
    await control(target, 'POST', '/records', { records: chunk });
    progress.advance(chunk.length);
  }
  progress.stop();
  return { created: records.length, found: customers.length - missing.length };
}

/** A customer in the words of the ERP stand-in. */
function partnerOf(customer: Customer, taxes: ReadonlyMap<string, { kind?: string }>): object {
  const { name, country, street, city } = customer;
  return {
    name,
    state: 'active',
    country,
    tax_ids: customer.taxProfiles.map(({ legalEntity, taxCode, registration }) => ({
      company: legalEntity,
      kind: taxes.get(taxCode)?.kind,
      tax_code: taxCode,
      vat_id: registration ?? null,
    })),
    invoice_to: {
      name,
      street,
      city,
      zip: customer.postalCode ?? null,
      country,
      mail: customer.email ?? null,
      terms_days: customer.paymentTermsDays,
      currency: customer.currency ?? null,
    },
  };
}

/** Every record of a type, page by page. */
async function list(target: ImportTarget, type: string): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (;;) {
    const after = records.at(-1)?.id;
    const query = new URLSearchParams({
      system: 'erp',
      type,
      limit: String(MOST_RECORDS),
      ...(after ? { after } : {}),
    });
    const { items } = (await control(target, 'GET', `/records?${query}`)) as { items: StoredRecord[] };
    records.push(...items);
    if (items.length < MOST_RECORDS) return records;
  }
}

async function control(
  { sandboxUrl, controlToken }: ImportTarget,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${sandboxUrl}/control${path}`, {
    method,
    headers: {
      authorization: `Bearer ${controlToken}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} /control${path} of the sandbox answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as unknown;
}
