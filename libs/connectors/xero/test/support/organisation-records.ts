import { randomUUID } from 'node:crypto';
import type { MasterDataSamples } from '@handover/connector-kit/conformance';
import type { RunningXero } from './start-xero.js';

type Control = Pick<RunningXero, 'control'>;

/** A customer as the suites want one. */
export type NewCustomer = Parameters<MasterDataSamples['register']>[0];

/** The organisation of DE01 uses this currency from now on. */
export async function useCurrency(xero: Control, code: string): Promise<void> {
  await store(xero, 'currency', { Code: code, Description: code });
}

/** The organisation of DE01 has this contact from now on. */
export async function addContact(xero: Control, { customerNumber, name, street, city }: NewCustomer): Promise<void> {
  const ContactID = randomUUID();
  const content = {
    ContactID,
    ContactNumber: customerNumber,
    ContactStatus: 'ACTIVE',
    Name: name,
    Addresses: [{ AddressType: 'POBOX', AddressLine1: street, City: city, Country: 'DE' }],
    Phones: [],
    IsCustomer: true,
    IsSupplier: false,
    UpdatedDateUTC: `/Date(${Date.now()}+0000)/`,
  };
  await store(xero, 'contact', content, ContactID, `DE01/${customerNumber}`);
}

async function store(
  xero: Control,
  type: string,
  content: object,
  id = randomUUID() as string,
  externalReference?: string,
): Promise<void> {
  const TenantId = await tenantOf(xero);
  const record = { system: 'erp', type, id, externalReference, data: { TenantId, ...content } };
  const { status } = await xero.control('POST', '/records', { records: [record] });
  if (status !== 200) throw new Error(`The ${type} was not stored: ${status}`);
}

async function tenantOf(xero: Control): Promise<string> {
  const organisations = await xero.control('GET', '/records?system=erp&type=organisation&limit=100');
  const { items } = (await organisations.json()) as { items: { id: string; data: { CountryCode: string } }[] };
  return items.find(({ data }) => data.CountryCode === 'DE')!.id;
}
