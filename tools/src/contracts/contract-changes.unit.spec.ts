import type { OpenAPIObject } from '@nestjs/swagger';
import { additions, changesFile, changesSince } from './contract-changes.js';

const responses = { 200: { description: 'Done' } };
const document = (change: (document: OpenAPIObject) => void = () => undefined): OpenAPIObject => {
  const made = {
    openapi: '3.0.3',
    info: { title: 'Things', version: '1.0.0' },
    paths: { '/v1/things': { get: { operationId: 'listThings', summary: 'List things', parameters: [], responses } } },
    components: { schemas: { Thing: { type: 'object', properties: { id: { type: 'string' } } } } },
  } as OpenAPIObject;
  change(made);
  return made;
};

describe('what has changed in a contract', () => {
  it('is nothing when nothing has', () => {
    expect(additions(document(), document())).toEqual([]);
  });

  it('names new operations, parameters and fields', () => {
    const after = document((made) => {
      made.paths['/v1/things']!.post = { operationId: 'makeThing', summary: 'Make a thing', responses };
      made.paths['/v1/things']!.get!.parameters!.push({ name: 'limit', in: 'query', schema: { type: 'integer' } });
      Object.assign(made.components!.schemas!.Thing!, { properties: { id: {}, colour: {} } });
    });
    expect(additions(document(), after)).toEqual([
      'POST /v1/things is new: Make a thing.',
      'GET /v1/things takes the parameter limit.',
      'Thing has the field colour.',
    ]);
  });

  it('tells of a contract that was not released that it is new', () => {
    const released = { version: '1.2.0', contracts: new Map([['things', document()]]) };
    const changes = changesSince(
      released,
      new Map([
        ['things', document()],
        ['others', document()],
      ]),
    );
    expect(changes.get('others')).toEqual({ breaking: [], added: ['The API is new.'] });
    expect(changes.get('things')).toEqual({ breaking: [], added: [] });
  });

  it('tells what callers of the released version could trip over', () => {
    const released = { version: '1.2.0', contracts: new Map([['things', document()]]) };
    const after = document((made) => {
      delete made.paths['/v1/things'];
    });
    expect(changesSince(released, new Map([['things', after]])).get('things')?.breaking).toEqual([
      'GET /v1/things is gone.',
    ]);
  });

  it('names no version before the first release', () => {
    expect(changesFile(undefined, new Map()).get('openapi/changes.yaml')).not.toContain('since');
  });
});
