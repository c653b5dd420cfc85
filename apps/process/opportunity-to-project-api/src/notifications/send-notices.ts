import { logger, metrics, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { NoticeChannels } from './notice-channels.js';
import { messageOf } from './notice-message.js';
import { type LeasedNotice, NoticesRepository } from './notices.repository.js';

const POLL_MS = 1_000;
const FORGET_MS = 60 * 60 * 1000;
const AT_ONCE = 10;
const LONGEST_WAIT_SECONDS = 3_600;

/** Sends notices that are due, each once over all replicas unless one dies while it sends. */
@Injectable()
export class SendNotices implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = [
    new RepeatedWork({
      context: 'Notifications',
      everyMs: POLL_MS,
      work: () => this.send(),
      failure: 'Notices could not be sent',
    }),
    new RepeatedWork({
      context: 'Notifications',
      everyMs: FORGET_MS,
      work: () => this.notices.forget(),
      failure: 'Old notices could not be deleted',
    }),
  ];

  constructor(
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'NOTICE_QUIET_MINUTES' | 'OPERATIONS_LINK'>,
    private readonly notices: NoticesRepository,
    private readonly channels: NoticeChannels,
  ) {}

  onApplicationBootstrap(): void {
    for (const each of this.repeated) each.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.repeated.map((each) => each.stop()));
  }

  /** Sends some of those that are due. */
  async send(): Promise<void> {
    const { NOTICE_QUIET_MINUTES: quiet } = this.config;
    const leased = await this.notices.lease(this.channels.usable(), AT_ONCE, quiet);
    await Promise.all(leased.map((notice) => this.sendOne(notice)));
  }

  private async sendOne(notice: LeasedNotice): Promise<void> {
    const { id, target, content, kind, attempts } = notice;
    const message = messageOf(content, kind, this.config.OPERATIONS_LINK);
    const { failure, retryAfterSeconds = 0 } = await this.channels.send(target, message, id);
    metrics()
      .counter({
        name: 'handover_notices_total',
        help: 'Attempts to tell people, by channel and outcome',
        labelNames: ['channel', 'outcome'],
      })
      .inc({ channel: target.channel, outcome: failure === undefined ? 'sent' : 'failed' });
    if (failure === undefined) return this.notices.sent(notice);
    const waitSeconds = Math.min(
      LONGEST_WAIT_SECONDS,
      Math.max(retryAfterSeconds, 10 * 2 ** Math.min(attempts - 1, 9)),
    );
    const givenUp = await this.notices.failed(notice, failure, waitSeconds);
    if (givenUp) logger('Notifications').error({ notice: id, failure }, 'A notice was given up: nobody could be told');
  }
}
