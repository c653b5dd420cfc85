import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import type { RecordContent } from '../../records/record.js';
import { EventDelivery } from '../events/event-delivery.js';
import type { SObject } from '../objects/sobject.js';
import { Picklists } from '../org/picklists.js';
import { badRequest, deletedEntity } from '../salesforce-error.js';
import { storedId } from '../salesforce-id.js';
import { checkedFields, checkNotEmptied, checkRequired } from './checked-fields.js';
import { completed, withDerived } from './derived-fields.js';
import { Modstamps } from './modstamps.js';
import { NewIds } from './new-ids.js';
import {
  deleteRecords,
  type Executor,
  insertRecord,
  patchRecord,
  patchStage,
  recordExists,
  type StageEvent,
} from './record-statements.js';

/** Children of these fields go with their parent. */
const OWNED_CHILDREN = new Set(['OpportunityId', 'Opportunity__c']);

/** A new record, checked and complete, still to be stored. */
export interface PreparedRecord {
  type: string;
  id: string;
  data: RecordContent;
}

/** Creates, changes and deletes sObject rows, with the checks that Salesforce makes. */
@Injectable()
export class SObjectWrites {
  constructor(
    private readonly ids: NewIds,
    private readonly modstamps: Modstamps,
    private readonly events: EventDelivery,
    private readonly picklists: Picklists,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Checks and completes a new record. */
  async prepare(object: SObject, body: RecordContent): Promise<PreparedRecord> {
    const data = checkedFields(object, body, (field) => this.picklists.of(object, field));
    checkRequired(object, data);
    const now = this.modstamps.next(object.name);
    const stamps = { CreatedDate: now, LastModifiedDate: now, SystemModstamp: now };
    return { type: object.name, id: await this.ids.next(object), data: { ...completed(object, data), ...stamps } };
  }

  /** Stores a new record and answers its id. */
  async create(executor: Executor, object: SObject, body: RecordContent): Promise<string> {
    const { type, id, data } = await this.prepare(object, body);
    await insertRecord(executor, type, id, data);
    return id;
  }

  /** Throws ENTITY_IS_DELETED / NOT_FOUND when there is no such record. */
  async update(executor: Executor, object: SObject, givenId: string, body: RecordContent): Promise<void> {
    const id = idOf(givenId);
    const fields = checkedFields(object, body, (field) => this.picklists.of(object, field));
    checkNotEmptied(object, fields);
    const patch = withDerived(object, fields);
    // Repeated when a write that came later was stored first.
    for (;;) {
      const now = this.modstamps.next(object.name);
      const stamped = { ...patch, LastModifiedDate: now, SystemModstamp: now };
      const event = this.stageEvent(object, id, stamped);
      const done = event
        ? await patchStage(executor, id, stamped, event)
        : await patchRecord(executor, object.name, id, stamped);
      if (done) {
        if (event) this.events.wake();
        return;
      }
      if (!(await recordExists(executor, object.name, id))) throw deletedEntity();
    }
  }

  async delete(executor: Executor, object: SObject, givenId: string): Promise<void> {
    const id = idOf(givenId);
    const found = await deleteRecords(executor, object.name, undefined, id, this.modstamps.next(object.name));
    if (found === 0) throw deletedEntity();
    for (const child of object.children.filter(({ field }) => OWNED_CHILDREN.has(field))) {
      await deleteRecords(executor, child.object, child.field, id, this.modstamps.next(child.object));
    }
  }

  private stageEvent(object: SObject, opportunityId: string, data: RecordContent): StageEvent | undefined {
    if (object.name !== 'Opportunity' || typeof data.StageName !== 'string' || !this.events.enabled) return undefined;
    const eventId = `evt_${randomUUID()}`;
    const version = new Date(data.SystemModstamp as string).toISOString();
    const { SANDBOX_CRM_INSTANCE: crmInstance } = this.config;
    const stage = data.StageName;
    const body = { eventId, crmInstance, opportunityId, stage, version, occurredAt: version };
    return { eventId, stage, body: JSON.stringify(body) };
  }
}

function idOf(given: string): string {
  const id = storedId(given);
  if (!id) throw badRequest('MALFORMED_ID', `malformed id ${given}`);
  return id;
}
