import { createHash } from 'node:crypto';
import { operatorsView, type SystemApi, wellOperated } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe('statements of work', () => {
  it('of an opportunity without any are an empty list', async () => {
    const documents = await api.as('statements-of-work:read');
    const { body } = await documents.get('/v1/statements-of-work').query({ opportunityId: 'none' }).expect(200);
    expect(body).toEqual({ items: [] });
  });

  it('that do not exist are not found', async () => {
    const documents = await api.as('statements-of-work:read');
    await documents.get('/v1/statements-of-work/none').expect(404);
    await documents.get('/v1/statements-of-work/none/content').expect(404);
    await documents.get('/v1/statements-of-work').expect(400);
  });

  it('are found by their opportunity and downloaded with the hash of their content', async () => {
    const documents = await api.as('statements-of-work:read');
    const query = { system: 'documents', type: 'statement-of-work', limit: 1 };
    const envelopes = await api.sandbox.get('/control/records').query(query).expect(200);
    const opportunityId = envelopes.body.items[0].externalReference as string;
    const { body } = await documents.get('/v1/statements-of-work').query({ opportunityId }).expect(200);
    expect(body.items).toMatchObject([
      {
        opportunityId,
        reference: expect.stringMatching(/^SOW-/),
        status: 'signed',
        signedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        terms: {
          amount: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency: expect.stringMatching(/^[A-Z]{3}$/) },
          contractType: expect.any(String),
          start: expect.any(String),
          end: expect.any(String),
          paymentTerms: expect.stringMatching(/^net-\d+$/),
        },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const { id, sha256, mediaType } = body.items[0] as { id: string; sha256: string; mediaType: string };
    const read = await documents.get(`/v1/statements-of-work/${id}`).expect(200);
    expect(read.body).toEqual(body.items[0]);
    const content = await documents.get(`/v1/statements-of-work/${id}/content`).buffer(true).expect(200);
    expect(
      createHash('sha256')
        .update(content.body as Buffer)
        .digest('hex'),
    ).toBe(sha256);
    expect(content.headers.etag).toBe(`"${sha256}"`);
    expect(content.headers['content-type']).toBe(mediaType);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'Documents' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['findStatementsOfWork', 'downloadStatementOfWork']));
  });
});
