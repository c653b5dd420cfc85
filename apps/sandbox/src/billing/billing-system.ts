import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { accepted, inOrder } from '../plain/content.js';
import { PlainRecords, type RecordKind } from '../plain/plain-records.js';
import { created, type Endpoint, ok, type PlainSystem } from '../plain/plain-system.js';
import type { RecordContent } from '../records/record.js';
import {
  accountChange,
  addsUp,
  agreementChange,
  invoicePlanChange,
  newAccount,
  newAgreement,
  newInvoicePlan,
  newRevenuePlan,
  revenuePlanChange,
} from './billing-content.js';

/** A type of billing record: its paths, its content and what must hold of it. */
interface Collection<Content extends z.ZodObject, Change extends z.ZodObject> {
  path: string;
  kind: RecordKind;
  content: Content;
  change: Change;
  check: (content: Partial<z.output<Content>>) => void;
}

const live = ['live'];

/** The billing stand-in: accounts, agreements, invoice plans and revenue plans. */
@Injectable()
export class BillingSystem implements PlainSystem {
  readonly name = 'billing';

  constructor(private readonly records: PlainRecords) {}

  endpoints(): Endpoint[] {
    return [
      ...this.collection({
        path: '/accounts',
        kind: kind('billing-profile', 'account', 'BA-'),
        content: newAccount,
        change: accountChange,
        check: () => undefined,
      }),
      ...this.collection({
        path: '/agreements',
        kind: kind('contract', 'agreement', 'AG-'),
        content: newAgreement,
        change: agreementChange,
        check: ({ valid_from: from, valid_to: to }) => inOrder({ from, to }, 'valid_to'),
      }),
      ...this.collection({
        path: '/invoice_plans',
        kind: kind('billing-schedule', 'invoice_plan', 'IP-'),
        content: newInvoicePlan,
        change: invoicePlanChange,
        check: ({ total, lines }) => addsUp(total!, lines!),
      }),
      ...this.collection({
        path: '/revenue_plans',
        kind: kind('revenue-schedule', 'revenue_plan', 'RP-'),
        content: newRevenuePlan,
        change: revenuePlanChange,
        check: ({ total, periods }) => addsUp(total!, periods!),
      }),
    ];
  }

  private collection<Content extends z.ZodObject, Change extends z.ZodObject>({
    path,
    kind,
    content,
    change,
    check,
  }: Collection<Content, Change>): Endpoint[] {
    const operation = `${kind.type}s`;
    return [
      {
        method: 'POST',
        path,
        operation: `${operation}.create`,
        handle: async ({ body }) => {
          const record = accepted(content, body);
          check(record as Partial<z.output<Content>>);
          const { ext_ref, ...data } = record as RecordContent & { ext_ref?: string };
          return created(await this.records.create(kind, { ...data, state: 'live' }, ext_ref));
        },
      },
      {
        method: 'GET',
        path,
        operation: `${operation}.find`,
        handle: async ({ query }) => ok(await this.records.page(kind, query, { externalReference: query.ext_ref })),
      },
      {
        method: 'GET',
        path: `${path}/:id`,
        operation: `${operation}.read`,
        handle: async ({ params }) => ok(await this.records.read(kind, params.id!)),
      },
      {
        method: 'PATCH',
        path: `${path}/:id`,
        operation: `${operation}.amend`,
        handle: async ({ params, body }) => {
          const { rev, ...patch } = accepted(change, body) as RecordContent & { rev: number };
          check(patch as Partial<z.output<Content>>);
          return ok(await this.records.change(kind, params.id!, patch, { states: live, rev }));
        },
      },
      {
        method: 'POST',
        path: `${path}/:id/close`,
        operation: `${operation}.close`,
        handle: async ({ params }) => ok(await this.records.move(kind, params.id!, 'ended', live)),
      },
    ];
  }
}

function kind(type: string, name: string, prefix: string): RecordKind {
  return { system: 'billing', type, name, prefix, series: `billing_${name}_numbers` };
}
