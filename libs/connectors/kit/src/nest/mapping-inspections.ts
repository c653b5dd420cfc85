import { logger, Problem } from '@handover/platform';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { MappingFinding } from '../mapping-finding.js';
import { InstanceRegistry } from '../registry/instance-registry.js';
import type { SystemInstance } from '../registry/system-instance.js';

/** What is known of how a mapping fits its system. */
export const mappingStates = ['sound', 'at-odds', 'unknown'] as const;
export type MappingState = (typeof mappingStates)[number];

const EVERY_MS = 3_600_000;
/** How soon an instance that could not be asked is asked again; sooner after the first time, as it may be starting as well. */
const AGAIN_AFTER_MS = 60_000;
const FIRST_AGAIN_AFTER_MS = 5_000;
/** A system that is down is asked so often, so that it is found back where nobody else calls it. */
const WHILE_DOWN_MS = 30_000;

/**
 * Compares the mapping of every instance with the live system, at the start of the app and every hour after it, and says
 * what does not fit before a record trips on it. Nothing waits for it: an instance that does not answer, or that is mapped to
 * what its system lacks, keeps no other from working.
 */
@Injectable()
export class MappingInspections implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly states = new Map<string, MappingState>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private whileDown: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly registry: InstanceRegistry<unknown>) {}

  onApplicationBootstrap(): void {
    const inspectable = this.registry.instances.filter(({ isInspectable }) => isInspectable);
    for (const instance of inspectable) void this.watch(instance);
    this.whileDown = setInterval(() => {
      for (const instance of inspectable) {
        if (instance.policy.state === 'half-open') this.inspect(instance).catch(() => undefined);
      }
    }, WHILE_DOWN_MS).unref();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearInterval(this.whileDown);
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  /** What the last inspection of an instance came to. */
  stateOf(instance: SystemInstance<unknown>): MappingState {
    return this.states.get(instance.name) ?? 'unknown';
  }

  /** Inspects an instance now. Throws the problems of a call. */
  async inspect(instance: SystemInstance<unknown>): Promise<MappingFinding[]> {
    const findings = await instance.inspectMapping();
    if (instance.isInspectable) this.states.set(instance.name, findings.length === 0 ? 'sound' : 'at-odds');
    return findings;
  }

  private async watch(instance: SystemInstance<unknown>, isFirst = true): Promise<void> {
    const next = await this.report(instance, isFirst);
    if (this.stopped) return;
    const timer = setTimeout(() => void this.watch(instance, false), next);
    timer.unref();
    this.timers.set(instance.name, timer);
  }

  /** @returns milliseconds until the next inspection */
  private async report(instance: SystemInstance<unknown>, isFirst: boolean): Promise<number> {
    const about = { system: instance.system, instance: instance.name };
    try {
      for (const { severity, sentence, ...finding } of await this.inspect(instance)) {
        logger('Mapping')[severity === 'error' ? 'error' : 'warn']({ ...about, ...finding }, sentence);
      }
      return EVERY_MS;
    } catch (error) {
      if (error instanceof Problem && instance.policy.availability === 'maintenance') {
        return (error.retryAfterSeconds ?? 0) * 1000 || AGAIN_AFTER_MS;
      }
      if (isFirst && error instanceof Problem && error.status === 503) return FIRST_AGAIN_AFTER_MS;
      if (!this.stopped) {
        logger('Mapping').warn({ ...about, err: error }, 'The mapping could not be compared with the system');
      }
      return AGAIN_AFTER_MS;
    }
  }
}
