import { handoverReference } from '@handover/canonical';
import { logger, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { type StaffedHandover, StaffingRepository } from './staffing.repository.js';

const TICK_MS = 2_000;
/** Handovers of one tick; a PSA is asked for so many at once at most. With more than these under way there is a burst. */
const AT_ONCE = 10;

/** Reads from the PSAs who was assigned to what handovers have asked for, so that the overview can tell. */
@Injectable()
export class FollowStaffing implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'FollowStaffing',
    everyMs: TICK_MS,
    work: () => this.follow(),
    failure: 'Who was assigned could not be read',
  });
  private failing = false;

  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, 'psa'>,
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'STAFFING_POLL_SECONDS'>,
    private readonly staffing: StaffingRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Reads the demands of those handovers that are due. */
  async follow(): Promise<void> {
    await Promise.all((await this.staffing.takeDue(AT_ONCE)).map((handover) => this.read(handover)));
  }

  /** A PSA that does not answer is asked again when the claim on the handover ends. */
  private async read({ key, revision, legalEntity, since: asOf }: StaffedHandover): Promise<void> {
    try {
      const externalReference = handoverReference(key, revision);
      const { items } = await this.clients.psa.findResourceDemands({ query: { legalEntity, asOf, externalReference } });
      await this.staffing.keep(key, items, this.config.STAFFING_POLL_SECONDS);
      this.failing = false;
    } catch (error) {
      // Said once, not for every handover of an outage.
      if (!this.failing) logger('FollowStaffing').warn({ err: error, handover: key }, 'The demands could not be read');
      this.failing = true;
    }
  }
}
