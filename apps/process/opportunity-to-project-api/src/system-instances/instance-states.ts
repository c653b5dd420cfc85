import { type SystemName, systemNames } from '@handover/canonical';
import { logger, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { InstanceStatesRepository } from './instance-states.repository.js';
import { configuredInstance } from './told-instance.js';

const POLL_MS = 1_000;
/** An API that this replica could not reach for so long may be gone; in less, one that starts with this replica has come up. */
const GONE_AFTER_MS = 30_000;

/**
 * Asks the system APIs which of their instances can be called, one replica at a time. Handovers that wait for one go on when it
 * can; stakeholders are told once of each outage.
 */
@Injectable()
export class InstanceStates implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'InstanceStates',
    everyMs: POLL_MS,
    work: () => this.follow(),
    failure: 'The systems could not be asked',
  });
  /** Since when each of those that did not answer last has not answered this replica (performance.now). */
  private readonly failingSince = new Map<SystemName, number>();

  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, SystemName>,
    private readonly states: InstanceStatesRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Asks all of them; nothing while another replica does. */
  async follow(): Promise<void> {
    const lease = await this.states.take();
    if (lease === undefined) return;
    try {
      await Promise.all(systemNames.map((system) => this.ask(system)));
    } finally {
      // A little less than the time until this replica comes again.
      await this.states.release(lease, (0.9 * POLL_MS) / 1000);
    }
  }

  /** An API that does not answer keeps nobody: without news, its handovers try again as they would without it. People hear of it. */
  private async ask(system: SystemName): Promise<void> {
    try {
      const { items } = await this.clients[system].listInstances();
      await this.states.keep(system, items.map(configuredInstance));
      this.failingSince.delete(system);
    } catch (error) {
      const since = this.failingSince.get(system);
      // Said once, not every second of an outage.
      if (since === undefined)
        logger('InstanceStates').warn({ err: error, system }, 'A system API did not say which instances can be called');
      else if (performance.now() - since > GONE_AFTER_MS) await this.states.tellSilent(system);
      this.failingSince.set(system, since ?? performance.now());
    }
  }
}
