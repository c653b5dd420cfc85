import {
  Flag,
  Instant,
  Nested,
  OneOf,
  Quantity,
  type SystemName,
  systemNames,
  Text,
  TextList,
  Whole,
} from '@handover/canonical';
import { CountedFigure } from '../overview/figure-documents.js';

const availabilities = ['available', 'maintenance', 'down', 'limited'] as const;
const mappingStates = ['sound', 'at-odds', 'unknown'] as const;
const breakerStates = ['closed', 'open', 'half-open'] as const;

/** A time for which a maintenance window holds. */
export class InstanceMaintenance {
  @Text({ description: 'Identifier of the window', example: 'erp:8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  windowId: string;

  @Text({ description: 'Why', example: 'Upgrade to 8.2', maxLength: 500 })
  reason: string;

  @Instant({ description: 'Begin' })
  begins: string;

  @Instant({ description: 'End' })
  ends: string;

  @Flag({ description: 'Whether it holds now' })
  underWay: boolean;
}

/** How an instance is called: what its system API says. */
export class InstanceCalls {
  @OneOf(breakerStates, {
    name: 'BreakerState',
    description: 'Breaker: open while calls are refused because the system was down',
  })
  breaker: string;

  @Quantity({
    description: 'Calls a second that are allowed at most, as configured; no limit when absent',
    optional: true,
    example: 50,
  })
  limitPerSecond?: number;

  @Quantity({
    description:
      'Pace: calls a second that are allowed now; below the limit after the system asked for less. No limit when absent',
    optional: true,
    example: 25,
  })
  pacePerSecond?: number;

  @Quantity({ description: 'Calls in the last second, of the replica that was asked', example: 12 })
  callsPerSecond: number;

  @Quantity({
    description: 'Quota used: calls in the last second over the pace, 0 to 1; absent without a pace',
    optional: true,
    example: 0.48,
  })
  quotaUsed?: number;

  @Whole({ description: 'Calls under way, in the replica that was asked', example: 3 })
  inFlight: number;

  @Whole({ description: 'Calls that all replicas may have under way at once', example: 32 })
  concurrency: number;

  @Whole({ description: 'Calls that wait for their turn, in the replica that was asked', example: 0 })
  queued: number;
}

/** A configured vendor system: whether it can be called, how it is, and who waits for it. */
export class SystemInstance {
  @OneOf(systemNames, { name: 'SystemName', description: 'Kind of system', example: 'erp' })
  system: SystemName;

  @Text({ description: 'Name', example: 'de01', maxLength: 63 })
  instance: string;

  @Text({
    description: 'Vendor whose protocol it speaks; absent where its API does not answer',
    optional: true,
    example: 'tryton',
  })
  vendor?: string;

  @TextList({ description: 'Legal entities that it serves', example: ['DE01'] })
  legalEntities: string[];

  @OneOf(availabilities, {
    name: 'Availability',
    description: 'Whether it is called, in all replicas; as last known where its API does not answer',
  })
  availability: string;

  @Text({ description: 'Why it is not called', optional: true, maxLength: 2000 })
  reason?: string;

  @Instant({ description: 'Since when it is not', optional: true })
  since?: string;

  @Instant({ description: 'When it is called again; of one that is down, when it is tried', optional: true })
  until?: string;

  @Flag({ description: 'Whether its system API answered just now' })
  answered: boolean;

  @OneOf(mappingStates, {
    name: 'MappingState',
    description:
      'Whether its mapping fits what the system holds, compared at the start and each hour; absent where its API does not answer',
    optional: true,
    example: 'sound',
  })
  mapping?: (typeof mappingStates)[number];

  @Nested(() => InstanceCalls, {
    description: 'How it is called; absent where its API does not answer',
    optional: true,
  })
  calls?: InstanceCalls;

  @Nested(() => CountedFigure, { description: 'Handovers that wait for it' })
  waiting: CountedFigure;

  @Nested(() => InstanceMaintenance, { description: 'Maintenance that holds now, or comes next', optional: true })
  maintenance?: InstanceMaintenance;
}
