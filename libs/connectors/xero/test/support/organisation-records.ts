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

/** Somebody logs time on a task of the project, at Xero's own screen. */
export async function bookTime(xero: Control, projectId: string, hours: number): Promise<void> {
  await change(xero, 'project', projectId, { minutesLogged: hours * 60 });
}

/** Finance approves the first draft of a schedule, at Xero's own screen. */
export async function approveInvoice(xero: Control, externalReference: string): Promise<void> {
  const answer = await xero.control('GET', '/records?system=erp&type=invoice&limit=5000');
  const { items } = (await answer.json()) as { items: { id: string; data: { InvoiceNumber: string } }[] };
  const first = items.find(({ data }) => data.InvoiceNumber === `${externalReference}/1`);
  if (!first) throw new Error(`Xero holds no invoice ${externalReference}/1.`);
  await change(xero, 'invoice', first.id, { Status: 'AUTHORISED' });
}

async function change(xero: Control, type: string, id: string, content: object): Promise<void> {
  const { status } = await xero.control('PATCH', `/records/erp/${type}/${id}`, content);
  if (status >= 300) throw new Error(`The ${type} was not changed: ${status}`);
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
