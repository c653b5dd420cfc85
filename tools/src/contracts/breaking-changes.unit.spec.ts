import type { OpenAPIObject } from '@nestjs/swagger';
import { sampleContract } from '../../test/sample-contract.js';
import { breakingChanges } from './breaking-changes.js';

interface Loose {
  [name: string]: Loose & unknown[];
}

/** The sample contract, changed. */
function changed(change: (document: { paths: Loose; schemas: Loose }) => void): OpenAPIObject {
  const document = structuredClone(sampleContract());
  const loose = document as unknown as Loose;
  change({ paths: loose.paths!, schemas: loose.components!.schemas! });
  return document;
}

describe('changes that break callers of the last release', () => {
  const before = sampleContract();

  it('are none when nothing changed', () => {
    expect(breakingChanges(before, sampleContract())).toEqual([]);
  });

  it('are none when optional things are added', () => {
    const after = changed(({ paths, schemas }) => {
      Object.assign(schemas.Project!.properties!, { note: { type: 'string' } });
      Object.assign(schemas.NewProject!.properties!, { note: { type: 'string' } });
      paths['/v1/projects']!.get!.parameters!.push({ name: 'after', in: 'query', schema: { type: 'string' } });
      Object.assign(paths, { '/v1/assets': { get: { operationId: 'listAssets', responses: {} } } });
    });
    expect(breakingChanges(before, after)).toEqual([]);
  });

  it('name operations that are gone or called differently', () => {
    const after = changed(({ paths }) => {
      delete paths['/v1/projects/{id}/charter'];
      Object.assign(paths['/v1/projects']!.post!, { operationId: 'addProject' });
    });
    expect(breakingChanges(before, after)).toEqual([
      'POST /v1/projects is now called addProject.',
      'GET /v1/projects/{id}/charter is gone.',
    ]);
  });

  it('name parameters that are gone or newly needed', () => {
    const after = changed(({ paths }) => {
      const listing = paths['/v1/projects']!.get!;
      Object.assign(listing, { parameters: [{ name: 'year', in: 'query', required: true, schema: {} }] });
    });
    expect(breakingChanges(before, after)).toEqual([
      'GET /v1/projects does not take the query parameter limit any more.',
      'GET /v1/projects does not take the query parameter codes any more.',
      'GET /v1/projects now needs the query parameter year.',
    ]);
  });

  it('name fields that a request must newly hold, or may hold no longer', () => {
    const after = changed(({ schemas }) => {
      Object.assign(schemas.NewProject!, { required: ['name', 'owner'], properties: { name: { type: 'string' } } });
    });
    expect(breakingChanges(before, after)).toEqual([
      'PATCH /v1/projects/{id} request/kind is gone.',
      'PATCH /v1/projects/{id} request/owner must now be sent.',
      'POST /v1/projects request/kind is gone.',
      'POST /v1/projects request/owner must now be sent.',
    ]);
  });

  it('name fields of answers that are gone, may be missing, or changed their type or values', () => {
    const after = changed(({ schemas }) => {
      const properties = { name: { type: 'integer' }, status: { type: 'string', enum: ['open', 'closed', 'frozen'] } };
      Object.assign(schemas.Project!, { required: [], properties });
    });
    const found = breakingChanges(before, after).filter((change) => change.startsWith('GET /v1/projects/{id} '));
    expect(found).toEqual([
      'GET /v1/projects/{id} 200/id is gone.',
      'GET /v1/projects/{id} 200/name was string and is integer.',
      'GET /v1/projects/{id} 200/name may now be missing.',
      'GET /v1/projects/{id} 200/status may now be "frozen".',
    ]);
  });

  it('name values that a request may hold no longer', () => {
    const after = changed(({ schemas }) => {
      Object.assign(schemas.NewProject!.properties!.kind!, { enum: ['fixed'] });
    });
    expect(breakingChanges(before, after)).toContain(
      'POST /v1/projects request/kind does not take "flexible" any more.',
    );
  });

  it('do not name a parameter that may now be sent several times, nor a body that may be left out', () => {
    const document = (limit: object, body?: object) =>
      ({
        openapi: '3.0.3',
        info: { title: 'Things', version: '1.0.0' },
        paths: {
          '/v1/things': {
            post: {
              operationId: 'findThings',
              parameters: [{ name: 'state', in: 'query', schema: limit }],
              ...(body ? { requestBody: body } : {}),
              responses: {},
            },
          },
        },
      }) as OpenAPIObject;
    const one = { type: 'string', enum: ['open'] };
    const content = { 'application/json': { schema: { type: 'object' } } };
    expect(breakingChanges(document(one), document({ type: 'array', items: one }, { content }))).toEqual([]);
    expect(breakingChanges(document(one), document(one, { content, required: true }))).toEqual([
      'POST /v1/things now needs a body.',
    ]);
  });
});
