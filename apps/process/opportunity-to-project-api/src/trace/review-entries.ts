import type { DecisionTaken } from '../handovers/checkpoint.js';
import type { StageReviewRow } from '../handovers/handovers-schema.js';
import type { ActRow } from './act-entries.js';
import { decisionEntry } from './decision-entry.js';
import type { TraceEntry } from './trace-entry.js';
import { sentence, times } from './words.js';

interface Outcome {
  stage: string;
  state: string;
  findings: readonly { sentence: string }[];
  demands: number;
}

/** What the gates before the win said: now, from the reviews, and earlier, from the audit log. */
export function reviewEntries(reviews: readonly StageReviewRow[], acts: readonly ActRow[]): TraceEntry[] {
  const latest = new Set(reviews.flatMap(({ reviewed_at: at }) => at?.getTime() ?? []));
  return [
    ...reviews.flatMap(entriesOf),
    ...acts
      .filter(({ action, recorded_at: at }) => action === 'stage-review.finished' && !latest.has(at.getTime()))
      .map(earlierEntry),
    ...acts.filter(({ action }) => action === 'stage-review.waits').map(waitEntry),
  ];
}

function entriesOf(row: StageReviewRow): TraceEntry[] {
  const { stage, reviewed_at: at, correlation_id: correlationId } = row;
  const done: TraceEntry[] =
    at === null || row.state === 'requested'
      ? []
      : [
          {
            at,
            kind: 'decision',
            sentence: outcomeInWords({ ...row, demands: row.demands.length }),
            details: { stage, state: row.state, findings: row.findings, resourceDemandIds: row.demands },
            correlationId,
          },
          ...row.decisions.map((decision: DecisionTaken) => ({ ...decisionEntry(decision, at), correlationId })),
        ];
  const pending: TraceEntry = {
    at: row.requested_at,
    kind: 'checkpoint',
    sentence: `A review of the gate of ${stage} was asked for${row.state === 'requested' ? ', and is not done yet' : ''}.`,
    details: { stage, version: row.crm_version },
    correlationId,
  };
  return [pending, ...done];
}

function earlierEntry({ recorded_at: at, after, correlation_id: correlationId }: ActRow): TraceEntry {
  const { resourceDemandIds, ...told } = after as Omit<Outcome, 'demands'> & { resourceDemandIds: string[] };
  return {
    at,
    kind: 'decision',
    sentence: outcomeInWords({ ...told, demands: resourceDemandIds.length }),
    details: { ...(after as object) },
    correlationId,
  };
}

function waitEntry({ recorded_at: at, after, correlation_id: correlationId }: ActRow): TraceEntry {
  const { stage, reason, seconds } = after as { stage: string; reason: string; seconds: number };
  return {
    at,
    kind: 'wait',
    sentence: `The review of the gate of ${stage} waited for ${times(seconds, 'second')}: ${sentence(reason)}`,
    details: { stage, reason, seconds },
    correlationId,
  };
}

function outcomeInWords({ stage, state, findings, demands }: Outcome): string {
  const held =
    demands === 0
      ? ''
      : ` ${times(demands, 'tentative resource demand')} ${demands === 1 ? 'stands' : 'stand'} for it.`;
  if (state === 'withdrawn') return `The review of the gate of ${stage} was withdrawn: the deal is not there any more.`;
  if (state === 'passed') return `The deal passed the gate of ${stage}.${held}`;
  return `The deal did not pass the gate of ${stage}: ${findings.map((each) => sentence(each.sentence)).join(' ')}${held}`;
}
