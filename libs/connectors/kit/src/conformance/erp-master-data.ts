import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import { RecordRefused, SystemUnavailable } from '../failures.js';
import type { ErpMasterData } from '../ports/erp-master-data.js';
import { type Candidate, describeSuite, failureOf } from './suite.js';
import { testEveryRead, testSystemFaults } from './system-faults.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What the system is known to hold. */
export interface MasterDataSamples {
  /** A customer with tax profile and invoicing profile; only the fields that are given are compared. */
  customer: Partial<Customer> & { customerNumber: string };
  /** Numbers of a customer that is closed, and of one without a tax profile, where the system holds such. */
  closedCustomer: string;
  untaxedCustomer: string;
  /** Numbers of all customers, at least four. */
  customerNumbers: string[];
  legalEntity: Partial<LegalEntity> & { id: string };
  projectTemplate: ProjectTemplate | (Partial<ProjectTemplate> & { id: string });
  /** A tax code of each treatment that the system knows. */
  taxCodes: TaxCode[];
  currency: Currency;
  /** Makes a customer with an address for invoices, past the connector. */
  register(customer: { customerNumber: string; name: string; street: string; city: string }): Promise<void>;
}

/** What a source of master data may lack. */
export type MasterDataCapability =
  /** Customers can be closed. */
  | 'closed-customers'
  /** A customer may have no tax profile. */
  | 'untaxed-customers';

/** The conformance suite of {@link ErpMasterData}. */
export function describeErpMasterData(
  name: string,
  candidate: Candidate<ErpMasterData, MasterDataSamples, MasterDataCapability>,
): void {
  describeSuite(`${name}, master data`, candidate, (suite) => {
    const { port, samples, faults, test, testOf } = suite;

    test('reads a customer with its tax profile and how it is invoiced', async () => {
      const { customer } = samples();
      const read = (await port().readCustomer(customer.customerNumber))!;
      expect(read).toMatchObject(customer);
      expect(read.status).toBe('active');
      for (const text of [read.id, read.version, read.name]) expect(text).not.toBe('');
      expect(read.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(read.taxProfiles.length).toBeGreaterThan(0);
      expect(read.invoicingProfile?.address.country).toMatch(/^[A-Z]{2}$/);
      expect(read.invoicingProfile?.paymentTerms).toMatch(/^[a-z0-9-]+$/);
    });

    test('gives a customer a tax code that it lists for the legal entity', async () => {
      const { taxProfiles } = (await port().readCustomer(samples().customer.customerNumber))!;
      for (const { legalEntity, taxCode, treatment } of taxProfiles) {
        const codes = await port().listTaxCodes(legalEntity);
        expect(codes).toContainEqual(expect.objectContaining({ id: taxCode, treatment }));
      }
    });

    testOf('closed-customers', 'says that a customer is closed', async () => {
      expect((await port().readCustomer(samples().closedCustomer))?.status).not.toBe('active');
    });

    testOf('untaxed-customers', 'says that a customer has no tax profile', async () => {
      expect((await port().readCustomer(samples().untaxedCustomer))?.taxProfiles).toEqual([]);
    });

    test('knows nothing of what is not there', async () => {
      expect(await port().readCustomer('no such customer "x"')).toBeUndefined();
      expect(await port().readLegalEntity('XX99')).toBeUndefined();
      expect(await port().readProjectTemplate('no-such-template')).toBeUndefined();
      expect(await port().listTaxCodes('XX99')).toEqual([]);
    });

    test('lists customers page by page, each once', async () => {
      const numbers: string[] = [];
      let pages = 0;
      let cursor: string | undefined;
      do {
        const page = await port().listCustomers({ limit: 3, cursor });
        expect(page.items.length).toBeLessThanOrEqual(3);
        numbers.push(...page.items.map(({ customerNumber }) => customerNumber));
        cursor = page.nextCursor;
        pages += 1;
      } while (cursor !== undefined);
      expect([...numbers].sort()).toEqual([...samples().customerNumbers].sort());
      expect(pages).toBeGreaterThan(1);
    });

    test('refuses a cursor that is none of its own', async () => {
      for (const cursor of ['no cursor', '-1', '1e3', '']) {
        const refusal = await failureOf(port().listCustomers({ limit: 3, cursor }));
        expect([cursor, refusal]).toEqual([cursor, expect.any(RecordRefused)]);
        expect(refusal).toMatchObject({ field: 'cursor' });
      }
    });

    test('keeps every character of names and addresses, and long ones', async () => {
      for (const [index, name] of ['株式会社 „Nord“ 🚀 — "x" [y] \\ & <z> O’Neill', 'é'.repeat(255)].entries()) {
        const customerNumber = `C-90${index}`;
        const address = { street: 'Købmagergade 7 — 2. þ', city: '東京' };
        await samples().register({ customerNumber, name, ...address });
        const customer = await port().readCustomer(customerNumber);
        expect(customer).toMatchObject({ customerNumber, name, status: 'active', invoicingProfile: { name, address } });
      }
    });

    test('answers many at once', async () => {
      const { customerNumber } = samples().customer;
      const found = await Promise.all(Array.from({ length: 30 }, () => port().readCustomer(customerNumber)));
      expect(found.every((customer) => customer?.customerNumber === customerNumber)).toBe(true);
    });

    test('lists and reads legal entities alike', async () => {
      const { legalEntity } = samples();
      const listed = (await port().listLegalEntities()).find(({ id }) => id === legalEntity.id);
      expect(listed).toMatchObject(legalEntity);
      expect(await port().readLegalEntity(legalEntity.id)).toEqual(listed);
      expect(listed?.contractCurrencies).toContain(listed?.currency);
    });

    test('lists and reads project templates alike', async () => {
      const { projectTemplate } = samples();
      const listed = (await port().listProjectTemplates()).find(({ id }) => id === projectTemplate.id);
      expect(listed).toMatchObject(projectTemplate);
      expect(await port().readProjectTemplate(projectTemplate.id)).toEqual(listed);
      const codes = listed!.workBreakdown.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    });

    test('lists tax codes with their treatment and rate', async () => {
      const codes = await port().listTaxCodes();
      for (const code of samples().taxCodes) expect(codes).toContainEqual(code);
    });

    test('lists currencies', async () => {
      expect(await port().listCurrencies()).toContainEqual(samples().currency);
    });

    for (const zone of OUTERMOST_ZONES) {
      test(`reads the same when it runs in ${zone}`, async () => {
        const read = () =>
          Promise.all([port().readCustomer(samples().customer.customerNumber), port().listLegalEntities()]);
        const here = await read();
        expect(await inTimeZone(zone, read)).toEqual(here);
      });
    }

    testOf('fault:down', 'lists no customers while the system is down, rather than none', async () => {
      await faults().strike({ kind: 'down' });
      expect(await failureOf(port().listCustomers({ limit: 3 }))).toBeInstanceOf(SystemUnavailable);
    });

    testEveryRead(suite, {
      'reading a customer': () => port().readCustomer(samples().customer.customerNumber),
      'listing customers': () => port().listCustomers({ limit: 3 }),
      'reading a legal entity': () => port().readLegalEntity(samples().legalEntity.id),
      'listing legal entities': () => port().listLegalEntities(),
      'reading a project template': () => port().readProjectTemplate(samples().projectTemplate.id),
      'listing project templates': () => port().listProjectTemplates(),
      'listing tax codes': () => port().listTaxCodes(),
      'listing currencies': () => port().listCurrencies(),
    });
    testSystemFaults(suite, () => port().readCustomer(samples().customer.customerNumber));
  });
}
