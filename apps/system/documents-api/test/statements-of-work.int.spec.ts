import { createHash } from 'node:crypto';
import { type Api, startApi } from './support/start-api.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe('statements of work', () => {
  it('that do not exist are not found', async () => {
    const documents = await api.as('statements-of-work:read');
    await documents.get('/v1/statements-of-work/none').expect(404);
    await documents.get('/v1/statements-of-work/none/content').expect(404);
    await documents.get('/v1/statements-of-work').expect(400);
  });

  it('are found by their opportunity and downloaded with the hash of their content', async () => {
    const documents = await api.as('statements-of-work:read');
    const opportunityId = await api.opportunityWithStatement();
    const { body } = await documents.get('/v1/statements-of-work').query({ opportunityId }).expect(200);
    const { id, sha256, mediaType } = body.items[0] as { id: string; sha256: string; mediaType: string };
    await documents.get(`/v1/statements-of-work/${id}`).expect(200);
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
