import type { SystemClients } from '../upstreams/system-clients.js';
import { MasterData } from './master-data.js';

/** An ERP that counts how often it is asked, and how often it is asked itself. */
function countingErp() {
  const asked: (string | undefined)[] = [];
  const erp = {
    getLegalEntity: (_request: unknown, { headers }: { headers?: Record<string, string> } = {}) => {
      asked.push(headers?.['Cache-Control']);
      return Promise.resolve({ code: 'DE01' });
    },
  };
  return { asked, masterData: new MasterData({ erp, hr: {} } as unknown as Pick<SystemClients, 'erp' | 'hr'>) };
}

describe('master data', () => {
  it('that was read for one deal serves the next ones', async () => {
    const { asked, masterData } = countingErp();
    await Promise.all([masterData.legalEntity('DE01', {}), masterData.legalEntity('DE01', {})]);
    await masterData.legalEntity('DE01', {});
    expect(asked).toEqual([undefined]);
  });

  it('is not older than the last change that somebody may have made', async () => {
    const { asked, masterData } = countingErp();
    await masterData.legalEntity('DE01', {});
    await masterData.legalEntity('DE01', { maxAgeMs: 0 });
    expect(asked).toEqual([undefined, 'no-cache']);
    await masterData.legalEntity('DE01', { maxAgeMs: 60_000 });
    expect(asked).toHaveLength(2);
  });
});
