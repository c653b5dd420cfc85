import { Injectable } from '@nestjs/common';
import type { Answer } from '../faults/with-faults.js';
import type { Collection, Endpoint } from './endpoint.js';
import { listed } from './kantata-answer.js';
import { KantataStore, type KantataType, stamps } from './kantata-store.js';
import { idsOf, type KantataRequest, pagingOf } from './requests.js';

/** The account's roles and skills, to read. */
@Injectable()
export class Catalogues implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    return [
      { method: 'GET', path: '/roles', operation: 'roles.list', handle: (request) => this.list('role', request) },
      { method: 'GET', path: '/skills', operation: 'skills.list', handle: (request) => this.list('skill', request) },
    ];
  }

  private async list(type: KantataType & ('role' | 'skill'), { query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const only = idsOf(query.only);
    const conditions = only ? [{ sql: 'id = any(?)', value: only }] : [];
    const { rows, total } = await this.store.page<{ name: string }>(type, conditions, paging, "data->>'name', id");
    const objects = rows.map((row) => ({ id: row.id, name: row.data.name, ...stamps(row) }));
    return listed(`${type}s`, objects, { total, paging });
  }
}
