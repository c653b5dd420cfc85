import { describeDocumentArchive } from '@handover/connector-kit/conformance';
import { esignatureContract, isOfApi } from './support/esignature-contract.js';
import { type Archive, startArchive } from './support/start-archive.js';

let archive: Archive;

describeDocumentArchive('DocuSign', { start: async () => (archive = await startArchive()) });

describe('what went between connector and stand-in', () => {
  const contract = esignatureContract();

  (contract ? it : it.skip)("keeps to DocuSign's published contract, request by request and answer by answer", () => {
    const exchanges = archive.exchanges.filter(isOfApi);
    expect(exchanges.flatMap((exchange) => contract!.breaches(exchange))).toEqual([]);
    const kinds = new Set(exchanges.map(({ url, status }) => `${status} ${url.replace(/[?].*|[0-9a-f-]{36}/g, '')}`));
    expect(kinds.size).toBeGreaterThanOrEqual(6);
  });

  it('shows no secret in an address', () => {
    for (const { url } of archive.exchanges) expect(url).not.toMatch(/token=|assertion=/);
  });
});
