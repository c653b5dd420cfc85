import type { Opportunity } from '@handover/contracts/system-crm';
import type { StatementOfWork } from '@handover/contracts/system-documents';
import type { OpenDatabase } from '@handover/platform';
import { eventually } from '@handover/testing';
import type supertest from 'supertest';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { SampleFirm } from './sample-firm.js';
import { startProcessApi } from './support/start-process-api.js';

/** Scopes of a person at the operations desk. */
export const OPERATOR = ['handovers:read', 'exceptions:read', 'exceptions:operate', 'audit:read'];

/** The app before the systems of a {@link SampleFirm}, on a database of its own. */
export interface ProcessWithFirm {
  firm: SampleFirm;
  database: OpenDatabase<HandoversSchema>;
  /** Requests of a person with these scopes. */
  as(subject: string, scopes?: string[]): Promise<ReturnType<typeof supertest.agent>>;
  /** Tells of a deal that was won unless told, or was saved again. */
  tell(opportunityId: string, version?: string, stage?: string): Promise<Record<string, unknown>>;
  /** The handover of the deal. */
  handover(opportunityId: string): Promise<Handover>;
  /** Waits until the deal's handover is in the state; resolves with the handover. */
  until(opportunityId: string, state: string): Promise<Handover>;
  /** Wins a deal whose handover is blocked then; resolves with its exceptions. */
  blocked(opportunityId: string, ...deal: Deal): Promise<OpenException[]>;
  /** Acts on exceptions as a person; `path` is behind `/v1`. */
  act(subject: string, path: string, body: object, status?: number): Promise<Answer>;
  /** The open exceptions of the deal. */
  open(opportunityId: string): Promise<OpenException[]>;
  close(): Promise<void>;
}

type Deal = [change?: Partial<Opportunity>, terms?: Partial<StatementOfWork['terms']>];

/** Of an answer, what tests look at. */
export interface Answer {
  errors?: { pointer: string }[];
  refused?: { handoverKey: string }[];
  [field: string]: unknown;
}

export interface OpenException {
  id: string;
  cause: string;
  [field: string]: unknown;
}

/** Of a handover, what tests look at. */
export interface Handover {
  state: string;
  key: string;
  checkpoints: {
    name: string;
    state: string;
    attempts: object[];
    records: object[];
    lineage: { field: string; source: string }[];
    decisions: { decision: string; version: number }[];
    interventions: Record<string, unknown>[];
  }[];
  interventions: { id: string; [field: string]: unknown }[];
  exceptions: { id: string; [field: string]: unknown }[];
  unwindings: {
    steps: { step: string; record: { type: string; id: string }; outcome: string; [field: string]: unknown }[];
    [field: string]: unknown;
  }[];
  [field: string]: unknown;
}

/** The checkpoint of a handover. */
export function step({ checkpoints }: Handover, name: string): Handover['checkpoints'][number] {
  const found = checkpoints.find((checkpoint) => checkpoint.name === name);
  if (!found) throw new Error(`The handover has not reached ${name}.`);
  return found;
}

/** Starts the app, an issuer and the firm. */
export async function startWithFirm(): Promise<ProcessWithFirm> {
  const firm = await SampleFirm.open();
  const api = await startProcessApi({}, firm.service);
  const as = (subject: string, scopes = OPERATOR) => api.as(scopes, subject);
  const open = async (opportunityId: string) => {
    const { body } = await (await as('reader')).get('/v1/exceptions').query({ limit: 200 }).expect(200);
    const exceptions = body.items as (OpenException & { handoverKey: string })[];
    return exceptions.filter(({ handoverKey }) => handoverKey === `main:${opportunityId}`);
  };
  const tell = async (opportunityId: string, version = '1', stage = 'Closed Won') => {
    const event = { eventId: `${opportunityId}-${version}`, crmInstance: 'main', opportunityId, version, stage };
    const { body } = await (
      await as('crm', ['opportunity-events:write'])
    )
      .post('/v1/opportunity-events')
      .send({ ...event, occurredAt: '2026-11-20T09:30:00.000Z' })
      .expect(202);
    return body as Record<string, unknown>;
  };
  const handover = async (opportunityId: string) => {
    const { body } = await (await as('reader')).get(`/v1/handovers/main:${opportunityId}`).expect(200);
    return body as Handover;
  };
  const until = (opportunityId: string, state: string) =>
    eventually(
      async () => {
        const found = await handover(opportunityId);
        if (found.state !== state) throw new Error(`It is ${found.state}: ${JSON.stringify(found.exceptions)}`);
        return found;
      },
      { withinMs: 20_000 },
    );
  return {
    firm,
    database: api.database,
    as,
    open,
    tell,
    handover,
    until,
    async blocked(opportunityId, ...deal) {
      firm.won(opportunityId, ...deal);
      await tell(opportunityId);
      await until(opportunityId, 'blocked');
      return open(opportunityId);
    },
    async act(subject, path, body, status = 202) {
      const answer = await (await as(subject)).post(`/v1/${path}`).send(body);
      if (answer.status !== status)
        throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body as Answer;
    },
    close: () => api.close(),
  };
}
