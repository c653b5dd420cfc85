import { InjectDatabase, logger } from '@handover/platform';
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
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;

  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly handovers: ResumeHandovers,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private wake(): void {
    this.underWay ??= this.resume()
      .catch((error: Error) => logger('Events').warn({ err: error }, 'Handovers of saved deals could not be looked up'))
      .finally(() => (this.underWay = undefined));
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
