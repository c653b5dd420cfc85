import { InjectDatabase, RepeatedWork } from '@handover/platform';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Kysely } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';

const POLL_MS = 2_000;

/**
 * Carries on handovers that were blocked by what they had read before the opportunity was saved: the CRM told of it while they were
 * under way. Every replica looks; each handover goes on once.
 */
@Injectable()
export class SavedMeanwhile implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Events',
    everyMs: POLL_MS,
    work: () => this.resume(),
    failure: 'Handovers of saved deals could not be looked up',
  });

  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly handovers: ResumeHandovers,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  private async resume(): Promise<void> {
    const rows = await this.db
      .selectFrom('handovers')
      .select('key')
      .where('state', '=', 'blocked')
      .where('direction', '=', 'providing')
      .whereRef('saved_at', '>=', 'begun_at')
      .execute();
    const reason = 'The opportunity was saved in the CRM while it was read.';
    if (rows.length > 0)
      await this.handovers.resume(
        rows.map(({ key }) => key),
        { by: 'crm', reason },
      );
  }
}
