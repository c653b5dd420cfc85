import { Injectable } from '@nestjs/common';
import { sobjects } from '../objects/index.js';
import type { SObject } from '../objects/sobject.js';
import { badRequest, notFound } from '../salesforce-error.js';
import { Collections } from '../writes/collections.js';
import { Composite } from './composite.js';
import { contentOf, ok, type Operation, type ResourceRequest } from './resource.js';

/** `composite` (several requests in one) and `composite/sobjects` (many records in one). */
@Injectable()
export class CollectionResources {
  constructor(
    private readonly collections: Collections,
    private readonly composite: Composite,
  ) {}

  find(request: ResourceRequest, rest: readonly string[], find: (part: ResourceRequest) => Operation): Operation {
    if (rest.length === 0 && request.method === 'POST') {
      return { name: 'composite', run: async () => ok(await this.composite.run(request, find)) };
    }
    if (rest[0] !== 'sobjects' || rest.length > 1) throw notFound();
    const body = contentOf(request.body);
    switch (request.method) {
      case 'POST':
        return { name: 'collections.create', run: async () => ok(await this.collections.create(body)) };
      case 'PATCH':
        return { name: 'collections.update', run: async () => ok(await this.collections.update(body)) };
      case 'DELETE': {
        const ids = String(request.query.ids ?? '').split(',');
        const allOrNone = request.query.allOrNone === 'true';
        return {
          name: 'collections.delete',
          run: async () => ok(await this.collections.delete(ids, allOrNone, typeOfId)),
        };
      }
      default:
        throw notFound();
    }
  }
}

function typeOfId(id: string): SObject {
  const object = sobjects.find(({ keyPrefix }) => id.startsWith(keyPrefix));
  if (!object) throw badRequest('MALFORMED_ID', `malformed id ${id}`);
  return object;
}
