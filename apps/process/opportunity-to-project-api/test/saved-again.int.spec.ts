import { eventually } from '@handover/testing';
import { sampleCustomer } from './sample-deal.js';
import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());

describe('a deal that is saved in the CRM', () => {
  it('carries its blocked handover on', async () => {
    await api.blocked('saved-1', { projectManager: undefined });
    Object.assign(api.firm.opportunities.get('saved-1')!, { projectManager: 'E1003', version: '2' });
    expect(await api.tell('saved-1', '2')).toMatchObject({ fate: 'accepted' });
    await api.until('saved-1', 'provisioned');
  });

  it('does not by what Handover itself has written there', async () => {
    await api.blocked('saved-2', { projectManager: undefined });
    Object.assign(api.firm.opportunities.get('saved-2')!, { version: '2', updatedAt: '2026-12-01T00:00:00.000Z' });
    expect(await api.tell('saved-2', '2')).toMatchObject({
      fate: 'known',
      reason: expect.stringContaining('stays blocked'),
    });
    expect(await api.until('saved-2', 'blocked')).toMatchObject({ runs: 1 });
  });

  it('is not lost while the handover is at work on what it read before', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { service } = api.firm;
    service.on('GET /v1/customers/C-2002', async () => {
      await held;
      return { body: { ...sampleCustomer, customerNumber: 'C-2002' } };
    });
    const account = { id: '002', customerNumber: 'C-2002', name: 'Nordwind Energie AG' };
    api.firm.won('saved-3', { projectManager: undefined, account });
    await api.tell('saved-3');
    await eventually(() => service.received.some(({ path }) => path === '/v1/customers/C-2002'));
    Object.assign(api.firm.opportunities.get('saved-3')!, { projectManager: 'E1003', version: '2' });
    expect(await api.tell('saved-3', '2')).toMatchObject({ fate: 'known' });
    release();
    const handover = await api.until('saved-3', 'provisioned');
    expect(handover.runs).toBe(2);
  });
});
