import type { AppName } from '@handover/tools';

/** A call with which a checkpoint reads or writes. */
export interface CheckpointCall {
  checkpoint: string;
  app: AppName;
  method: string;
  /** Path of the call, without its query. */
  path: RegExp;
}

/** The calls of the checkpoints, in the order in which they are reached. */
export const checkpointCalls: readonly CheckpointCall[] = [
  call('load-opportunity', 'system-crm-api', 'GET', /^\/v1\/opportunities\/[^/]+$/),
  call('validate-customer', 'system-erp-api', 'GET', /^\/v1\/customers\//),
  call('validate-project-manager', 'system-hr-api', 'GET', /^\/v1\/employees\//),
  call('evaluate-stage-gate', 'process-rules-api', 'POST', /^\/v1\//),
  call('verify-commercial-terms', 'system-documents-api', 'GET', /^\/v1\/statements-of-work$/),
  call('provision-project', 'system-erp-api', 'POST', /^\/v1\/projects$/),
  call('assign-financial-dimensions', 'system-erp-api', 'PUT', /\/financial-dimensions$/),
  call('create-billing-profile and create-schedules', 'system-billing-api', 'POST', /^\/v1\/billing-arrangements$/),
  call('request-staffing', 'system-psa-api', 'POST', /^\/v1\/resource-demands/),
  call('update-crm', 'system-crm-api', 'PUT', /\/handover$/),
];

/** Checkpoints that end a stage: what they came to is committed with what the others of the stage came to. */
export const committedCheckpoints = [
  'verify-commercial-terms',
  'provision-project',
  'assign-financial-dimensions',
  'create-schedules',
  'request-staffing',
  'announce',
] as const;

/** Before a call reaches the system, or when the system has done it and its answer is not there yet. */
export interface CallPoint {
  at: 'call';
  moment: 'before' | 'after';
  call: CheckpointCall;
}

/** Before a checkpoint is committed in our own tables, or right after it. */
export interface CommitPoint {
  at: 'commit';
  moment: 'before' | 'after';
  checkpoint: (typeof committedCheckpoints)[number];
}

/** A moment at which the process dies. */
export type KillPoint = CallPoint | CommitPoint;

/**
 * Moments before and after each of the calls and each of the commits, in the order in which a handover comes to them.
 *
 * @param calls all by default
 */
export function killPoints(calls: readonly CheckpointCall[] = checkpointCalls): KillPoint[] {
  const moments = ['before', 'after'] as const;
  return [
    ...calls.flatMap((each) => moments.map((moment) => ({ at: 'call' as const, moment, call: each }))),
    ...committedCheckpoints.flatMap((checkpoint) =>
      moments.map((moment) => ({ at: 'commit' as const, moment, checkpoint })),
    ),
  ];
}

/** `before the call of provision-project` */
export function nameOf(point: KillPoint): string {
  return `${point.moment} the ${point.at} of ${point.at === 'call' ? point.call.checkpoint : point.checkpoint}`;
}

function call(checkpoint: string, app: AppName, method: string, path: RegExp): CheckpointCall {
  return { checkpoint, app, method, path };
}
