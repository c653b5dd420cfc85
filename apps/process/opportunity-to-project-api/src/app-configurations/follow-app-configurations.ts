import { type SystemName, systemNames } from '@handover/canonical';
import { KeptConfigurations, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';

/** An app is configured when it starts, which is seldom. */
const POLL_MS = 30_000;

/** Asks the system APIs with what they run, and keeps what has changed in the audit log. Each replica asks: it is kept once. */
@Injectable()
export class FollowAppConfigurations implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'FollowAppConfigurations',
    everyMs: POLL_MS,
    work: () => this.follow(),
    failure: 'A system API did not say with what it is configured',
  });

  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, SystemName>,
    private readonly kept: KeptConfigurations,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.wake();
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** One that does not answer keeps none of the others. */
  private async follow(): Promise<void> {
    const asked = await Promise.allSettled(systemNames.map((system) => this.ask(system)));
    const failed = asked.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  private async ask(system: SystemName): Promise<void> {
    const told = await this.clients[system].getAppConfiguration();
    await this.kept.keep(told, told.app);
  }
}
