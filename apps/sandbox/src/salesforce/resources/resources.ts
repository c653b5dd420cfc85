import { Injectable } from '@nestjs/common';
import { describeBriefly } from '../objects/describe.js';
import { sobjects } from '../objects/index.js';
import { ApiUsage } from '../org/api-usage.js';
import { malformedQuery, notFound } from '../salesforce-error.js';
import { Queries } from '../soql/queries.js';
import type { Executor } from '../writes/record-statements.js';
import { CollectionResources } from './collection-resources.js';
import { ok, type Operation, type ResourceRequest } from './resource.js';
import { RowResources } from './row-resources.js';
import { Tooling } from './tooling.js';

/** Finds the operation that a request asks for. */
@Injectable()
export class Resources {
  constructor(
    private readonly queries: Queries,
    private readonly rows: RowResources,
    private readonly collections: CollectionResources,
    private readonly usage: ApiUsage,
    private readonly tooling: Tooling,
  ) {}

  /** Throws NOT_FOUND, METHOD_NOT_ALLOWED or INVALID_TYPE when there is no such operation. */
  find(request: ResourceRequest): Operation {
    const [resource, ...rest] = request.path;
    switch (resource) {
      case undefined:
        return read('resources', async () => index(request.dataPath));
      case 'query':
      case 'queryAll':
        return this.query(request, rest, resource === 'queryAll');
      case 'sobjects':
        if (rest.length === 0) return read('describe', async () => this.allObjects(request.dataPath));
        return this.rows.find(request, rest);
      case 'composite':
        return this.collections.find(request, rest, (part) => this.find(part));
      case 'tooling':
        if (rest[0] !== 'query') throw notFound();
        return read('tooling', async () => this.tooling.query(request.query.q));
      case 'limits':
        return read('limits', async () => this.usage.limits());
      default:
        throw notFound();
    }
  }

  private query({ query, dataPath, batchSize }: ResourceRequest, [locator]: string[], withDeleted: boolean): Operation {
    if (locator) return read('query', async () => this.queries.more(locator, dataPath, batchSize));
    const { q } = query;
    if (typeof q !== 'string' || q === '') throw malformedQuery('A query string has to be specified');
    return read('query', (executor) => this.queries.run(executor, q, { dataPath, batchSize, withDeleted }));
  }

  private allObjects(dataPath: string): object {
    return {
      encoding: 'UTF-8',
      maxBatchSize: 200,
      sobjects: sobjects.map((object) => describeBriefly(object, dataPath)),
    };
  }
}

function read(name: string, body: (executor: Executor) => Promise<unknown>): Operation {
  return { name, run: async (executor) => ok(await body(executor)) };
}

function index(dataPath: string): object {
  return Object.fromEntries(
    ['sobjects', 'query', 'queryAll', 'composite', 'limits', 'tooling'].map((name) => [name, `${dataPath}/${name}`]),
  );
}
