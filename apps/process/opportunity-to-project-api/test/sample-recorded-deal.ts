import type { OutboxEntry } from '@handover/events';
import type {
  CheckpointRow,
  ExceptionRow,
  HandoverRow,
  ReceivedEventRow,
  StageReviewRow,
} from '../src/handovers/handovers-schema.js';
import type { ActRow } from '../src/trace/act-entries.js';
import type { RecordedDeal } from '../src/trace/opportunity-trace.js';

/** A minute of one morning. */
export const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));

export const nothingRecorded: RecordedDeal = {
  events: [],
  reviews: [],
  checkpoints: [],
  exceptions: [],
  acts: [],
  announcements: [],
};

export function recordedHandover(change: Partial<HandoverRow> = {}): HandoverRow {
  return {
    ...{ key: 'main:006', crm_instance: 'main', opportunity_id: '006', state: 'provisioned', run: 1, attempt: 1 },
    ...{ crm_version: 'v1', name: 'A deal', customer: null, legal_entity: 'DE01', contract_type: null, amount: null },
    ...{ currency: null, start_date: null, opportunity: null, read_at: null, begun_at: at(1), project_id: 'P-1' },
    ...{ ready_to_staff: true, ready_to_start: true, ready_to_bill: true, waiting_for: null, waiting_since: null },
    ...{ waits: 0, resume_at: null, correlation_id: 'c-1', traceparent: null, received_at: at(0) },
    ...{ provisioned_at: at(5), updated_at: at(5) },
    ...change,
  } as HandoverRow;
}

export function recordedEvent(change: Partial<ReceivedEventRow> = {}): ReceivedEventRow {
  return {
    ...{ event_id: 'evt-1', crm_instance: 'main', opportunity_id: '006', stage: 'Closed Won', crm_version: 'v1' },
    ...{ origin: 'webhook', occurred_at: at(0), received_at: at(0), last_received_at: at(0), deliveries: 1 },
    ...{ fate: 'accepted', reason: 'It began the handover of the opportunity.', failure: null, tries: 0 },
    ...{ retry_at: null, correlation_id: 'c-1' },
    ...change,
  } as ReceivedEventRow;
}

export function recordedCheckpoint(change: Partial<CheckpointRow> = {}): CheckpointRow {
  return {
    ...{ handover_key: 'main:006', name: 'provision-project', state: 'done', attempts: 1, started_at: at(1) },
    ...{ ended_at: at(2), records: [], decisions: [], lineage: [], failure: null, history: [] },
    ...change,
  } as CheckpointRow;
}

export function recordedException(change: Partial<ExceptionRow> = {}): ExceptionRow {
  return {
    ...{ id: 'x-1', handover_key: 'main:006', checkpoint: 'validate-project-manager', class: 'missing-data' },
    ...{ cause: 'abc', cause_title: 'x', sentence: 'The opportunity names no project manager.', owner: 'sales' },
    ...{ field: null, after: 'The next save in the CRM carries it on.', detail: null, request: null, answer: null },
    ...{ correlation_id: 'c-1', value: null, currency: null, start_date: null, occurrences: 1, opened_at: at(2) },
    ...{ last_seen_at: at(2), resolved_at: null, resolution: null, resolved_by: null, resolved_reason: null },
    ...change,
  } as ExceptionRow;
}

export function recordedReview(change: Partial<StageReviewRow> = {}): StageReviewRow {
  return {
    ...{ handover_key: 'main:006', stage: 'commit', state: 'passed', run: 1, attempt: 1, crm_instance: 'main' },
    ...{ opportunity_id: '006', crm_version: 'v0', legal_entity: 'DE01', findings: [], decisions: [], demands: [] },
    ...{ waiting_for: null, resume_at: null, correlation_id: 'c-0', traceparent: null, requested_at: at(-9) },
    ...{ reviewed_at: at(-8) },
    ...change,
  } as StageReviewRow;
}

export function recordedAct(change: Partial<ActRow> = {}): ActRow {
  return {
    ...{ recorded_at: at(3), action: 'handover.state-changed', actor: 'handover', reason: null },
    ...{ before: { state: 'validating' }, after: { state: 'provisioning' }, correlation_id: 'c-1' },
    ...change,
  };
}

export function recordedAnnouncement(name: string, minute: number): OutboxEntry {
  return {
    at: { transactionId: '1', position: '1' },
    event: {
      ...{ specversion: '1.0', id: `e-${name}`, source: '/process/opportunity-to-project', subject: 'main:006' },
      ...{ type: `handover.${name}.v1`, time: at(minute).toISOString(), datacontenttype: 'application/json' },
      ...{ correlationid: 'c-1', data: {} },
    },
  };
}
