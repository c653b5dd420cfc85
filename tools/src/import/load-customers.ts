import { contactRecord, type Partner, taxes } from '@handover/sandbox/instances';
import type { Customer } from './import-plan.js';
import type { ImportTarget } from './import-target.js';
import type { Progress } from './progress.js';
import type { Reasons } from './reasons.js';
import type { LoadCount } from './summary.js';

interface StoredContact {
  id: string;
  data: { ContactNumber?: string };
}

/** The most that the sandbox stores or lists in one request. */
const MOST_RECORDS = 5_000;

/**
 * Puts customers that the sandbox ERP does not have yet into it, as its master data desk would: a contact in the organisation
 * of each legal entity that taxes it. Those that it has stay as they are: finance may have changed them.
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
  const known = new Set((await contacts(target)).map(({ data }) => data.ContactNumber));
  const missing = customers.filter(({ number }) => !known.has(number));
  const accepted = missing.filter((customer) => {
    const wrong = customer.taxProfiles.find((each) => taxes[each.taxCode]?.company !== each.legalEntity);
    if (wrong)
      refused.add('customer', `the ERP has no tax code "${wrong.taxCode}" in ${wrong.legalEntity}`, customer.number);
    return wrong === undefined;
  });
  const records = accepted.flatMap((customer) => {
    const partner = partnerOf(customer);
    return customer.taxProfiles.map(({ legalEntity }) => contactRecord(legalEntity, customer.number, partner));
  });
  progress.start('customers of the ERP', records.length);
  for (let from = 0; from < records.length; from += MOST_RECORDS) {
    const chunk = records.slice(from, from + MOST_RECORDS);
    await control(target, 'POST', '/records', { records: chunk });
    progress.advance(chunk.length);
  }
  progress.stop();
  return { created: accepted.length, found: customers.length - missing.length };
}

/** A customer in the words of the firm's master data desk. */
function partnerOf(customer: Customer): Partner {
  const { name, country, street, city } = customer;
  return {
    name,
    state: 'active',
    country,
    tax_ids: customer.taxProfiles.map(({ legalEntity, taxCode, registration }) => ({
      company: legalEntity,
      kind: taxes[taxCode]!.kind,
      tax_code: taxCode,
      vat_id: registration ?? null,
    })),
    invoice_to: {
      name,
      street,
      city,
      zip: customer.postalCode ?? null,
      country,
      mail: customer.email ?? '',
      terms_days: customer.paymentTermsDays,
      currency: customer.currency ?? null,
    },
  };
}

/** Every contact of every organisation, page by page. */
async function contacts(target: ImportTarget): Promise<StoredContact[]> {
  const records: StoredContact[] = [];
  for (;;) {
    const after = records.at(-1)?.id;
    const query = new URLSearchParams({
      system: 'erp',
      type: 'contact',
      limit: String(MOST_RECORDS),
      ...(after ? { after } : {}),
    });
    const { items } = (await control(target, 'GET', `/records?${query}`)) as { items: StoredContact[] };
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
