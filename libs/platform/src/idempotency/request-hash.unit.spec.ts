import fc from 'fast-check';
import { canonicalJson, operationOf, requestHash } from './request-hash.js';

describe('the hash of a request', () => {
  it('is the same whatever the order of keys, at any depth', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 3, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
        (body) => {
          expect(requestHash('POST /v1/projects', reversed(body))).toBe(requestHash('POST /v1/projects', body));
        },
      ),
    );
  });

  it('is still JSON of the same meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(JSON.parse(canonicalJson(body))).toEqual(JSON.parse(JSON.stringify(body)));
      }),
    );
  });

  it('differs when the order of an array does', () => {
    expect(requestHash('POST /v1/projects', { lines: [1, 2] })).not.toBe(
      requestHash('POST /v1/projects', { lines: [2, 1] }),
    );
  });

  it('differs when the operation does, the body being the same', () => {
    expect(requestHash('POST /v1/opportunities/1/notes', {})).not.toBe(
      requestHash('POST /v1/opportunities/2/notes', {}),
    );
  });
});

describe('an operation', () => {
  it('keeps its query, in stable order', () => {
    expect(operationOf('POST', '/v1/projects?legalEntity=DE01&instance=main')).toBe(
      operationOf('POST', '/v1/projects?instance=main&legalEntity=DE01'),
    );
    expect(operationOf('POST', '/v1/projects?instance=main')).not.toBe(operationOf('POST', '/v1/projects'));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}
