import { sampleOpportunity } from '../../test/sample-deal.js';
import { sameDeal } from './same-deal.js';

const read = sampleOpportunity();

describe('two readings of an opportunity', () => {
  it('say the same of the deal when only Handover has written to it', () => {
    const written = {
      ...read,
      version: '2',
      updatedAt: '2026-12-01T00:00:00.000Z',
      projectId: 'P-1',
      writtenBack: { projectId: 'P-1', handoverState: 'provisioned' },
      owner: undefined,
    };
    expect(sameDeal(written, read)).toBe(true);
  });

  it.each([{ projectManager: 'E1' }, { lines: [] }, { approved: true }])('differ with %j', (change) => {
    expect(sameDeal({ ...read, ...change }, read)).toBe(false);
  });
});
