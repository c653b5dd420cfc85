import { Injectable } from '@nestjs/common';
import type { Answer } from '../faults/with-faults.js';
import { valueIds, valuesOf, type WithFields } from './custom-fields.js';
import type { Collection, Endpoint } from './endpoint.js';
import { type Referenced, referenceIds, referencesOf } from './external-references.js';
import { listed, type WireObject } from './kantata-answer.js';
import { type Condition, type KantataRow, KantataStore, referenceConditions, stamps } from './kantata-store.js';
import { idsOf, type KantataRequest, listOf, pagingOf } from './requests.js';

/** Somebody who can be allocated. */
export interface User extends Referenced, WithFields {
  full_name: string;
  email_address: string;
  role_id: string;
}

interface Membership {
  user_id: number;
  workweek_id: string;
}

interface TimeOff {
  user_id: string;
  requested_date: string;
  hours: number;
}

/** Users, their workweeks and their time off, to read. */
@Injectable()
export class People implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    return [
      { method: 'GET', path: '/users', operation: 'users.list', handle: (request) => this.users(request) },
      { method: 'GET', path: '/workweeks', operation: 'workweeks.list', handle: (request) => this.workweeks(request) },
      {
        method: 'GET',
        path: '/workweek_memberships',
        operation: 'workweek_memberships.list',
        handle: (request) => this.memberships(request),
      },
      {
        method: 'GET',
        path: '/time_off_entries',
        operation: 'time_off_entries.list',
        handle: (request) => this.timeOff(request),
      },
    ];
  }

  private async users({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const wants = new Set(listOf(query.include));
    const only = idsOf(query.only);
    const roles = idsOf(query.account_role_ids);
    const conditions: Condition[] = [
      ...referenceConditions(query),
      ...(only ? [{ sql: 'id = any(?)', value: only }] : []),
      ...(roles ? [{ sql: "data->>'role_id' = any(?)", value: roles }] : []),
    ];
    const { rows, total } = await this.store.page<User>('user', conditions, paging, "data->>'full_name', id");
    const ofUsers = wants.has('role') ? await this.rolesOf(rows) : [];
    const included = {
      ...(wants.has('role') ? { roles: ofUsers } : {}),
      ...(wants.has('external_references') ? { external_references: referencesOf(rows) } : {}),
      ...(wants.has('custom_field_values') ? { custom_field_values: valuesOf('User', rows) } : {}),
    };
    const users = rows.map((row) => userOnWire(row, wants));
    return listed('users', users, { total, paging, included });
  }

  private async workweeks({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const defaults = [{ sql: "data->>'default' = 'true'" }];
    const { rows, total } = await this.store.page('workweek', defaults, paging, "data->>'start_date' nulls first, id");
    return listed(
      'workweeks',
      rows.map((row) => plain(row)),
      { total, paging },
    );
  }

  private async memberships({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const order = "data->>'start_date' nulls first, id";
    const { rows, total } = await this.store.page<Membership>('workweek-membership', [], paging, order);
    const withWeeks = listOf(query.include)?.includes('workweek') ?? false;
    const weeks = withWeeks
      ? await this.store.byIds(
          'workweek',
          rows.map(({ data }) => data.workweek_id),
        )
      : new Map<string, KantataRow>();
    const included = withWeeks ? { workweeks: [...weeks.values()].map((row) => plain(row)) } : {};
    const memberships = rows.map((row) => {
      const { workweek_id: week, ...others } = plain(row);
      return withWeeks ? { ...others, workweek_id: week } : others;
    });
    return listed('workweek_memberships', memberships, { total, paging, included });
  }

  private async timeOff({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const conditions: Condition[] = [
      ...(query.start_date === undefined ? [] : [{ sql: "data->>'requested_date' >= ?", value: query.start_date }]),
      ...(query.end_date === undefined ? [] : [{ sql: "data->>'requested_date' < ?", value: query.end_date }]),
    ];
    const { rows, total } = await this.store.page<TimeOff>('time-off-entry', conditions, paging, 'id');
    const withUsers = listOf(query.include)?.includes('user') ?? false;
    const users = withUsers
      ? await this.store.byIds<User>(
          'user',
          rows.map(({ data }) => data.user_id),
        )
      : new Map<string, KantataRow<User>>();
    const included = withUsers ? { users: [...users.values()].map((user) => userOnWire(user, new Set())) } : {};
    const entries = rows.map((row) => {
      const { user_id: user, ...others } = plain(row);
      return withUsers ? { ...others, user_id: user } : others;
    });
    return listed('time_off_entries', entries, { total, paging, included });
  }

  private async rolesOf(rows: readonly KantataRow<User>[]): Promise<WireObject[]> {
    const roles = await this.store.byIds(
      'role',
      rows.map(({ data }) => data.role_id),
    );
    return [...roles.values()].map((row) => plain(row));
  }
}

/** A user as they are answered. */
export function userOnWire(row: KantataRow<User>, wants: ReadonlySet<string>): WireObject {
  const { full_name: name, email_address: mail, role_id: role } = row.data;
  return {
    id: row.id,
    full_name: name,
    email_address: mail,
    ...stamps(row),
    ...(wants.has('role') ? { role_id: role } : {}),
    ...(wants.has('external_references') ? referenceIds(row) : {}),
    ...(wants.has('custom_field_values') ? valueIds(row) : {}),
  };
}

function plain<Data extends object>(row: KantataRow<Data>): Data & WireObject {
  return { ...row.data, id: row.id, ...stamps(row) };
}
