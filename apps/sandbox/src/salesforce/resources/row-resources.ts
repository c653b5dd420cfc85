import { Injectable } from '@nestjs/common';
import type { Answer } from '../../faults/with-faults.js';
import { describeBriefly, describeObject } from '../objects/describe.js';
import { fieldOf, sobjectOf } from '../objects/index.js';
import type { SObject } from '../objects/sobject.js';
import { Picklists } from '../org/picklists.js';
import { invalidType, notFound, SalesforceError } from '../salesforce-error.js';
import { SObjectReads } from '../sobject-reads.js';
import { OrgEvents } from '../streaming/org-events.js';
import type { Executor } from '../writes/record-statements.js';
import { SObjectWrites } from '../writes/sobject-writes.js';
import { contentOf, created, noContent, ok, type Operation, type ResourceRequest } from './resource.js';

/** `sobjects/{type}/…`: single rows by id or external id, and what is known about their type. */
@Injectable()
export class RowResources {
  constructor(
    private readonly reads: SObjectReads,
    private readonly writes: SObjectWrites,
    private readonly picklists: Picklists,
    private readonly events: OrgEvents,
  ) {}

  find(request: ResourceRequest, [type, key, value]: readonly string[]): Operation {
    if (type!.endsWith('__e') && key === undefined) return this.platformEvent(type!, request);
    const object = sobjectOf(type!);
    if (!object) throw unknownType(type!);
    if (key === undefined) return this.ofType(object, request);
    if (value !== undefined) return this.byExternalId(object, key, value, request);
    switch (key) {
      case 'describe':
        return { name: 'describe', run: async () => ok(this.describe(object, request.dataPath)) };
      case 'updated':
        return {
          name: 'updated',
          run: async (executor) =>
            ok(await this.reads.updated(executor, object, request.query.start, request.query.end)),
        };
      case 'deleted':
        return {
          name: 'deleted',
          run: async (executor) =>
            ok(await this.reads.deleted(executor, object, request.query.start, request.query.end)),
        };
      default:
        return this.byId(object, key, request);
    }
  }

  private describe(object: SObject, dataPath: string): object {
    return describeObject(object, dataPath, (field) => this.picklists.of(object, field));
  }

  private platformEvent(name: string, { method, body }: ResourceRequest): Operation {
    if (method !== 'POST') throw methodNotAllowed(method);
    return {
      name: 'events.publish',
      run: async (executor) => saved(await this.events.publish(executor, name, contentOf(body)), true),
    };
  }

  private ofType(object: SObject, { method, body, dataPath }: ResourceRequest): Operation {
    if (method === 'GET') {
      return {
        name: 'describe',
        run: async () => ok({ objectDescribe: describeBriefly(object, dataPath), recentItems: [] }),
      };
    }
    if (method !== 'POST') throw methodNotAllowed(method);
    return {
      name: `${object.name}.create`,
      run: async (executor) => saved(await this.writes.create(executor, object, contentOf(body)), true),
    };
  }

  private byId(object: SObject, id: string, { method, body, query, dataPath }: ResourceRequest): Operation {
    switch (method) {
      case 'GET':
        return {
          name: `${object.name}.read`,
          run: async (executor) =>
            ok(await this.reads.row(executor, object, id, dataPath, query.fields as string | undefined)),
        };
      case 'PATCH':
        return {
          name: `${object.name}.update`,
          run: async (executor) => {
            await this.writes.update(executor, object, id, contentOf(body));
            return noContent;
          },
        };
      case 'DELETE':
        return {
          name: `${object.name}.delete`,
          run: async (executor) => {
            await this.writes.delete(executor, object, id);
            return noContent;
          },
        };
      default:
        throw methodNotAllowed(method);
    }
  }

  private byExternalId(object: SObject, fieldName: string, value: string, request: ResourceRequest): Operation {
    if (fieldName.toLowerCase() === 'id') return this.byId(object, value, request);
    switch (request.method) {
      case 'GET':
        return {
          name: `${object.name}.read`,
          run: async (executor) => {
            const id = await this.reads.idByExternalId(executor, object, fieldName, value);
            if (!id) throw notFound();
            return ok(
              await this.reads.row(executor, object, id, request.dataPath, request.query.fields as string | undefined),
            );
          },
        };
      case 'PATCH':
        return {
          name: `${object.name}.upsert`,
          run: (executor) => this.upsert(executor, object, fieldName, value, request),
        };
      default:
        throw methodNotAllowed(request.method);
    }
  }

  private async upsert(
    executor: Executor,
    object: SObject,
    fieldName: string,
    value: string,
    { body }: ResourceRequest,
  ): Promise<Answer> {
    const id = await this.reads.idByExternalId(executor, object, fieldName, value);
    if (id) {
      await this.writes.update(executor, object, id, contentOf(body));
      return saved(id, false);
    }
    const key = { [fieldOf(object, fieldName)!.name]: value };
    return saved(await this.writes.create(executor, object, { ...contentOf(body), ...key }), true);
  }
}

function saved(id: string, isNew: boolean): Answer {
  const body = { id, success: true, errors: [], created: isNew };
  return isNew ? created(body) : ok(body);
}

function unknownType(name: string): SalesforceError {
  // As the path of a request an unknown type is a missing resource, not a bad query.
  return new SalesforceError(404, ...invalidType(name).entries.map((entry) => ({ ...entry, errorCode: 'NOT_FOUND' })));
}

function methodNotAllowed(method: string): SalesforceError {
  return new SalesforceError(405, {
    message: `HTTP Method '${method}' not allowed.`,
    errorCode: 'METHOD_NOT_ALLOWED',
  });
}
