import { createHash } from 'node:crypto';
import { SandboxDocumentArchive } from '../src/index.js';
import { type Sandbox, startSandbox } from './support/start-sandbox.js';

let sandbox: Sandbox;
let archive: SandboxDocumentArchive;

beforeAll(async () => {
  sandbox = await startSandbox();
  archive = new SandboxDocumentArchive(sandbox.protocol('documents'));
});
afterAll(() => sandbox?.close());

async function opportunityNamed(name: string): Promise<string> {
  const answer = await sandbox.call('GET', '/control/records?system=crm&type=Opportunity');
  const { items } = (await answer.json()) as { items: { id: string; data: { Name: string } }[] };
  return items.find(({ data }) => data.Name === name)!.id;
}

describe('the sandbox document system', () => {
  it("has the signed statement of work of a sample deal, with the deal's own terms", async () => {
    const opportunityId = await opportunityNamed('Albion Retail: data platform');
    const [sow, ...others] = await archive.findForOpportunity(opportunityId);
    expect(others).toEqual([]);
    expect(sow).toMatchObject({
      opportunityId,
      reference: 'SOW-2027-003',
      status: 'signed',
      signedOn: '2027-01-19',
      terms: {
        amount: { amount: '240000.00', currency: 'GBP' },
        contractType: 'milestone',
        billingMethod: 'milestone',
        start: '2027-02-15',
        end: '2027-10-29',
        paymentTerms: 'net-45',
      },
      signers: [{ name: 'Olivia Hart', email: 'olivia.hart@albionretail.example' }, { name: 'Imogen Clarke' }],
      fileName: 'SOW-2027-003.pdf',
      mediaType: 'application/pdf',
    });
    expect(await archive.read(sow!.id)).toEqual(sow);
  });

  it('answers the bytes whose size and SHA-256 it told', async () => {
    const [sow] = await archive.findForOpportunity(
      await opportunityNamed('Harbor Logistics: warehouse system implementation'),
    );
    const { bytes, fileName, mediaType } = (await archive.download(sow!.id))!;
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect([bytes.length, fileName, mediaType]).toEqual([sow!.size, sow!.fileName, sow!.mediaType]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sow!.sha256);
  });

  it('answers several statements of one deal with the newest first', async () => {
    const [held] = await archive.findForOpportunity(
      await opportunityNamed('Kestrel Insurance: managed claims platform'),
    );
    const wire = (await (await sandbox.call('GET', `/documents/envelopes/${held!.id}`)).json()) as object;
    const later = { ...wire, deal: 'deal-2', state: 'sent', completed_on: null, created_on: '2027-03-01' };
    const earlier = { ...later, state: 'voided', created_on: '2027-02-01' };
    await sandbox.call('POST', '/control/records', {
      records: [
        { system: 'documents', type: 'statement-of-work', id: 'ENV-1', externalReference: 'deal-2', data: earlier },
        { system: 'documents', type: 'statement-of-work', id: 'ENV-2', externalReference: 'deal-2', data: later },
      ],
    });
    const found = await archive.findForOpportunity('deal-2');
    expect(found.map(({ status }) => status)).toEqual(['sent', 'voided']);
    expect(found[0]).not.toHaveProperty('signedOn');
  });

  it('has nothing for a deal or a document that it does not know', async () => {
    expect(await archive.findForOpportunity('006Hx00000NOBODY')).toEqual([]);
    expect(await archive.read('ENV-0')).toBeUndefined();
    expect(await archive.download('ENV-0')).toBeUndefined();
  });
});
