import { UpstreamProblem } from '@handover/platform';
import { createOrAdopt } from '../../interventions/create-or-adopt.js';
import { adopts } from '../../interventions/intervention.js';
import { leftOut } from '../../interventions/skip.js';
import { written, type WrittenRecord } from '../checkpoint.js';
import { once } from '../once.js';
import type { WritingCheckpoint } from '../run-checkpoints.js';
import { checkpoint, type Provisioning } from './provision.js';

/**
 * Billing profile, contract metadata, billing schedule and revenue schedule: two checkpoints that share one call. Where a person
 * leaves the schedules out, or has adopted what is in the way, each record is created by itself.
 */
export function prepareBilling(on: Provisioning, projectId: string): WritingCheckpoint[] {
  const { work } = on;
  const apart =
    leftOut(work).includes('create-schedules') ||
    adopts(work.interventions, 'create-billing-profile') ||
    adopts(work.interventions, 'create-schedules');
  return apart ? createApart(on, projectId) : createTogether(on, projectId);
}

function createTogether({ clients, work, plan }: Provisioning, projectId: string): WritingCheckpoint[] {
  const { query, ...body } = request({ work, plan }, projectId);
  const arranged = shared(() =>
    clients.billing.createBillingArrangement({ query, body, ...once(work, 'prepare-billing', body) }),
  );
  return [
    checkpoint('create-billing-profile', plan, async () => {
      const { billingProfile } = (await unlessFailedAt(isSchedule, arranged())) ?? {};
      return billingProfile && [written('billing', 'billing-profile', billingProfile)];
    }),
    checkpoint('create-schedules', plan, async () => {
      const arrangement = await unlessFailedAt((part) => !isSchedule(part), arranged());
      return (
        arrangement && [
          written('billing', 'contract', arrangement.contract),
          written('billing', 'billing-schedule', arrangement.billingSchedule),
          written('billing', 'revenue-schedule', arrangement.revenueSchedule),
        ]
      );
    }),
  ];
}

function createApart({ clients: { billing }, work, plan }: Provisioning, projectId: string): WritingCheckpoint[] {
  const { query, billingProfile, contract, billingSchedule, revenueSchedule } = request({ work, plan }, projectId);
  const found = { query: { ...query, externalReference: work.reference } };
  const adopted = (name: WritingCheckpoint['name']) => ({
    adopted: adopts(work.interventions, name),
    externalReference: work.reference,
  });
  const sending = <Body extends object>(what: string, body: Body) => ({ query, body, ...once(work, what, body) });
  const record = async (
    type: string,
    creation: Parameters<typeof createOrAdopt<Billed>>[0],
  ): Promise<WrittenRecord> => {
    const taken = await createOrAdopt(creation);
    return written('billing', type, taken.record, taken.difference);
  };
  // The schedules wait for the profile, as they do within one call.
  let profile: Promise<WrittenRecord> | undefined;
  const withProfile = () =>
    (profile ??= record('billing-profile', {
      ...adopted('create-billing-profile'),
      create: () => billing.createBillingProfile(sending('create-billing-profile', billingProfile)),
      find: () => billing.findBillingProfiles(found),
    }));
  return [
    checkpoint('create-billing-profile', plan, async () => [await withProfile()]),
    checkpoint('create-schedules', plan, async () => {
      if (!work.done['create-billing-profile'] && !(await settled(withProfile()))) return undefined;
      const schedules = adopted('create-schedules');
      return [
        await record('contract', {
          ...schedules,
          create: () => billing.createContract(sending('create-contract', contract)),
          find: () => billing.findContracts(found),
        }),
        await record('billing-schedule', {
          ...schedules,
          create: () => billing.createBillingSchedule(sending('create-billing-schedule', billingSchedule)),
          find: () => billing.findBillingSchedules(found),
        }),
        await record('revenue-schedule', {
          ...schedules,
          create: () => billing.createRevenueSchedule(sending('create-revenue-schedule', revenueSchedule)),
          find: () => billing.findRevenueSchedules(found),
        }),
      ];
    }),
  ];
}

/** What all records of billing have. */
interface Billed {
  id: string;
  externalReference: string;
  externalReferences: { system: string; instance: string }[];
}

function request({ work, plan }: Pick<Provisioning, 'work' | 'plan'>, projectId: string) {
  const common = { projectId, externalReference: work.reference };
  return {
    query: { legalEntity: plan.project.legalEntity, asOf: work.since },
    billingProfile: { ...plan.billingProfile, ...common },
    contract: { ...plan.contract, ...common },
    billingSchedule: { ...plan.billingSchedule, ...common },
    revenueSchedule: { ...plan.revenueSchedule, ...common },
  };
}

/** Whether what another checkpoint answers for went well. */
function settled(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
}

/** One call that several checkpoints wait for. */
function shared<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let called: Promise<Result> | undefined;
  return () => (called ??= call());
}

/** Undefined when the call failed at a part that another checkpoint answers for. */
async function unlessFailedAt<Result>(
  other: (part: string | undefined) => boolean,
  call: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    const { part } = (error instanceof UpstreamProblem ? error.problem : {}) as { part?: string };
    if (other(part)) return undefined;
    throw error;
  }
}

function isSchedule(part: string | undefined): boolean {
  return part !== undefined && part !== 'billingProfile';
}
