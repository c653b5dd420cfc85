import { logger } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { OUTBOUND, type Outbound } from '../outbound/outbound.js';
import { failureInWords, isDelivered } from '../subscriptions/subscription.js';
import { mailOf } from './mail-message.js';
import type { NoticeMessage } from './notice-message.js';
import { type Channel, channels } from './notification-rule.js';
import type { NotificationRuleRow } from './notifications-schema.js';
import { slackMessageOf } from './slack-message.js';
import { teamsMessageOf } from './teams-message.js';

/** Where a notice goes. */
export type NoticeTarget = Pick<NotificationRuleRow, 'id' | 'channel' | 'addresses' | 'url'>;

/** What came of a notice: nothing more when it was taken. */
export interface NoticeOutcome {
  failure?: string;
  retryAfterSeconds?: number;
}

const SMTP_TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** What stands in the way of mail where there is no server for it. */
export const NO_MAIL_SERVER = 'No mail server is configured (SMTP_URL): notices by e-mail are kept until there is one.';

/** Tells people: by mail, in Slack, in Teams. */
@Injectable()
export class NoticeChannels implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly mail: Transporter | undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly config: Pick<Configuration, 'SMTP_URL' | 'SMTP_FROM'>,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
  ) {
    const { SMTP_URL: url } = config;
    this.mail = url === undefined ? undefined : createTransport({ url, ...SMTP_TIMEOUTS });
  }

  onApplicationBootstrap(): void {
    if (!this.mail) logger('Notifications').warn(NO_MAIL_SERVER);
  }

  onApplicationShutdown(): void {
    this.mail?.close();
  }

  /** Those by which people can be told as it is configured. */
  usable(): Channel[] {
    return channels.filter((channel) => channel !== 'email' || this.mail !== undefined);
  }

  /** Sends a message; never rejects. @param id the same for every attempt at the same notice */
  async send(target: NoticeTarget, message: NoticeMessage, id: string): Promise<NoticeOutcome> {
    try {
      return target.channel === 'email' ? await this.sendMail(target, message, id) : await this.post(target, message);
    } catch (error) {
      return { failure: (error as Error).message };
    }
  }

  private async sendMail({ addresses }: NoticeTarget, message: NoticeMessage, id: string): Promise<NoticeOutcome> {
    if (!this.mail) return { failure: NO_MAIL_SERVER };
    await this.mail.sendMail({
      from: this.config.SMTP_FROM,
      to: addresses,
      messageId: `<${id}@handover>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...mailOf(message),
    });
    return {};
  }

  private async post({ id, channel, url }: NoticeTarget, message: NoticeMessage): Promise<NoticeOutcome> {
    const body = channel === 'slack' ? slackMessageOf(message) : teamsMessageOf(message);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const outcome = await this.outbound.post(this.outbound.secrets.open(url!, id), headers, JSON.stringify(body));
    if (isDelivered(outcome)) return {};
    const said = outcome.answer === undefined ? '' : ` ${outcome.answer}`;
    return { failure: `${failureInWords(outcome)}${said}`, retryAfterSeconds: outcome.retryAfterSeconds };
  }
}
