import type { Currency, Customer, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import type { ErpMasterData } from '../ports/erp-master-data.js';
import { type Candidate, describeSuite } from './suite.js';
import { testSystemFaults } from './system-faults.js';

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
    const { port, samples, test, testOf } = suite;

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

    testSystemFaults(suite, () => port().readCustomer(samples().customer.customerNumber));
  });
}
