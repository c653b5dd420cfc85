import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Collection, Endpoint } from './endpoint.js';
import { listed, type WireObject } from './kantata-answer.js';
import { invalid } from './kantata-error.js';
import { type KantataRow, KantataStore, type KantataType, type KeptReference, stamps } from './kantata-store.js';
import { externalReference, id, type KantataRequest, objectsOf } from './requests.js';

const subjects: Readonly<Record<string, KantataType>> = {
  User: 'user',
  Workspace: 'workspace',
  WorkspaceResource: 'resource-demand',
};

const upserted = externalReference.extend({ subject_type: z.string(), subject_id: id });

/** What objects stand for in other systems. */
@Injectable()
export class ExternalReferences implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    return [
      {
        method: 'POST',
        path: '/external_references/create_or_update',
        operation: 'external_references.upsert',
        handle: (request) => this.upsert(request),
      },
    ];
  }

  private async upsert({ body }: KantataRequest) {
    const [wanted] = objectsOf(body, { one: 'external_reference', schema: upserted });
    const { subject_type: subjectType, subject_id: subjectId, ...reference } = wanted!;
    const type = subjects[subjectType];
    if (!type) throw invalid('subject_type', `References of a ${subjectType} are not kept here.`);
    const kept = { ...reference, id: (await this.store.nextIds(1))[0]! };
    const patch = { external_reference: kept };
    const row = await this.store.patch<Referenced>(type, String(subjectId), patch, reference.service_model_ref);
    if (!row) throw invalid('subject_id', `There is no ${subjectType} ${subjectId}.`);
    return listed('external_references', [{ ...referenceOf(row)!, subject_type: subjectType, ...stamps(row) }]);
  }
}

/** An object that may have a reference. */
export interface Referenced {
  external_reference?: KeptReference;
}

/** References of the objects as they are included, and the ids by which an object names its own. */
export function referencesOf(rows: readonly KantataRow<Referenced>[]): WireObject[] {
  return rows.flatMap((row) => referenceOf(row) ?? []);
}

export function referenceIds({ data }: KantataRow<Referenced>): { external_reference_ids: string[] } {
  return { external_reference_ids: data.external_reference ? [data.external_reference.id] : [] };
}

function referenceOf({ id: subjectId, data }: KantataRow<Referenced>): WireObject | undefined {
  return data.external_reference && { ...data.external_reference, subject_id: Number(subjectId) };
}
