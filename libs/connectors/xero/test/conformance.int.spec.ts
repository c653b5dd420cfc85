import {
  describeBillingLedger,
  describeErpMasterData,
  describeProjectLedger,
} from '@handover/connector-kit/conformance';
import { XeroBillingLedger, XeroErpMasterData, XeroProjectLedger } from '../src/index.js';
import { billingSamples, masterDataSamples, newBillingProfile, projectSamples } from './support/samples.js';
import { addContact, approveInvoice, bookTime, type NewCustomer, useCurrency } from './support/organisation-records.js';
import { type RunningXero, startXero } from './support/start-xero.js';

const NO_VERSIONS = 'Xero has no versions: of two writers at the same moment, the last one wins';

const started: RunningXero[] = [];
async function startRecorded(): Promise<RunningXero> {
  const xero = await startXero();
  started.push(xero);
  return xero;
}

describeProjectLedger('Xero', {
  async start() {
    const { organisation, faults, stop, ...xero } = await startRecorded();
    await useCurrency(xero, projectSamples.wholeCurrency);
    const samples = { ...projectSamples, bookTime: (id: string, hours: number) => bookTime(xero, id, hours) };
    return { port: new XeroProjectLedger(organisation()), samples, faults, stop };
  },
  lacks: { 'simultaneous-changes': NO_VERSIONS },
});

describeErpMasterData('Xero', {
  async start() {
    const { organisation, faults, stop, ...xero } = await startRecorded();
    const samples = { ...masterDataSamples, register: (customer: NewCustomer) => addContact(xero, customer) };
    return { port: new XeroErpMasterData(organisation()), samples, faults, stop };
  },
});

describeBillingLedger('Xero', {
  async start() {
    const { organisation, faults, stop, ...xero } = await startRecorded();
    const port = new XeroBillingLedger(organisation());
    const samples = {
      ...billingSamples,
      async prepare(externalReference: string, kind: string) {
        if (kind.endsWith('Schedules')) await port.billingProfiles.create({ ...newBillingProfile, externalReference });
      },
      post: (externalReference: string) => approveInvoice(xero, externalReference),
    };
    return { port, samples, faults, stop };
  },
  lacks: {
    'simultaneous-changes': NO_VERSIONS,
    'unique-revenue-schedule': 'manual journals have no number that only one may have',
  },
});

describe('Xero, contract', () => {
  it('was kept by every request that the suites sent and every answer that the stand-in gave', () => {
    expect(started).toHaveLength(3);
    for (const { proxy } of started) {
      expect(proxy.violations).toEqual([]);
      expect(proxy.exchanges.length).toBeGreaterThan(10);
    }
  });
});
