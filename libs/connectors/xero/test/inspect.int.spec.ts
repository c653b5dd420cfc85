import { inspectOrganisation } from '../src/index.js';
import { type RunningXero, startXero } from './support/start-xero.js';

describe('the configuration of a Xero organisation', () => {
  let xero: RunningXero;
  beforeAll(async () => {
    xero = await startXero();
  });
  afterAll(() => xero?.stop());

  it('has no finding when it fits the organisation', async () => {
    expect(await inspectOrganisation(xero.organisation())).toEqual([]);
  });

  it('is found to name a tax type, a tracking category and an account that the organisation lacks', async () => {
    const organisation = xero.organisation({
      taxCodes: { 'DE-VAT-7': { taxType: 'OUTPUT7', treatment: 'standard' } },
      dimensions: { costCentre: 'Cost center' },
      accounts: { revenue: '200', deferredRevenue: '999' },
    });
    const found = await inspectOrganisation(organisation);
    expect(found.map(({ field, vendorField }) => [field, vendorField])).toEqual([
      ['taxCode', 'OUTPUT7'],
      ['financialDimensions.costCentre', 'Cost center'],
      ['accounts.deferredRevenue', '999'],
    ]);
    expect(found[1]!.sentence).toBe(
      'The organisation has no active tracking category "Cost center", which the configuration gives for financialDimensions.costCentre.',
    );
  });
});
