import { randomUUID } from 'node:crypto';
import { type FieldError, InjectDatabase, currentCorrelationId, insertAuditEntries, invalid } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { OUTBOUND, type Outbound } from '../outbound/outbound.js';
import { faultOfTarget, hostOf } from '../outbound/private-networks.js';
import type { Act } from '../subscriptions/subscriptions.repository.js';
import { NoticeChannels } from './notice-channels.js';
import type { NewNotificationRule, NotificationRuleChange, NotificationTest } from './notification-documents.js';
import type { Channel } from './notification-rule.js';
import { NotificationRulesRepository, type RuleContent } from './notification-rules.repository.js';
import type { NotificationRuleRow } from './notifications-schema.js';

/** What people do with rules of who is told of what. */
@Injectable()
export class ManageNotificationRules {
  constructor(
    @Inject(OUTBOUND) private readonly outbound: Outbound,
    @InjectDatabase() private readonly db: Kysely<unknown>,
    private readonly rules: NotificationRulesRepository,
    private readonly channels: NoticeChannels,
  ) {}

  /** @throws Problem 400 for a target that does not fit the channel, 409 for a name that is taken */
  create(wanted: NewNotificationRule, act: Act): Promise<NotificationRuleRow> {
    const { name, channel, addresses = [], url } = wanted;
    this.checkTarget(channel, addresses, url, url === undefined);
    const id = randomUUID();
    const rule: RuleContent = {
      ...{ id, name, channel, addresses, ...this.sealed(id, url), state: 'enabled' },
      occasions: wanted.occasions ?? [],
      exception_classes: wanted.exceptionClasses ?? [],
      owners: wanted.owners ?? [],
      legal_entities: wanted.legalEntities ?? [],
      practices: wanted.practices ?? [],
    };
    return this.rules.create(rule, act);
  }

  /** @throws Problem 400 for a target that does not fit the channel, 409 for a name that is taken, 412 or 428 by If-Match */
  change(row: NotificationRuleRow, change: NotificationRuleChange, ifMatch: string | undefined, act: Act) {
    const { addresses = row.addresses, url } = change;
    this.checkTarget(row.channel, addresses, url, false);
    const rule: RuleContent = {
      ...{ id: row.id, channel: row.channel, addresses },
      ...(url === undefined ? { url: row.url, url_host: row.url_host } : this.sealed(row.id, url)),
      name: change.name ?? row.name,
      occasions: change.occasions ?? row.occasions,
      exception_classes: change.exceptionClasses ?? row.exception_classes,
      owners: change.owners ?? row.owners,
      legal_entities: change.legalEntities ?? row.legal_entities,
      practices: change.practices ?? row.practices,
      state: change.state ?? row.state,
    };
    return this.rules.change(row, rule, ifMatch, act);
  }

  /** Tells those whom the rule names that this is a test. */
  async test(row: NotificationRuleRow, { by, reason }: Act): Promise<NotificationTest> {
    const message = {
      subject: `This is a test of "${row.name}"`,
      sentence: `${by} has asked for it. Nothing happened, and nobody need do anything.`,
      ...{ facts: [], deals: [] },
    };
    const { failure } = await this.channels.send(row, message, randomUUID());
    const state = failure === undefined ? 'sent' : 'failed';
    const entry = { action: 'notification-rule.tested', subject: `notification-rule:${row.id}`, actor: by, reason };
    const correlationId = currentCorrelationId() ?? row.id;
    await insertAuditEntries([{ ...entry, after: { state, failure }, correlationId }]).execute(this.db);
    return { state, failure };
  }

  private sealed(id: string, url: string | undefined): Pick<RuleContent, 'url' | 'url_host'> {
    if (url === undefined) return { url: null, url_host: null };
    return { url: this.outbound.secrets.seal(url, id), url_host: hostOf(url) };
  }

  private checkTarget(channel: Channel, addresses: readonly string[], url: string | undefined, missing: boolean): void {
    const errors: FieldError[] = [];
    const wrong = (pointer: string, detail: string) => void errors.push({ pointer, detail });
    if (channel === 'email') {
      if (addresses.length === 0) wrong('/addresses', 'must hold an address, for e-mail');
      if (url !== undefined) wrong('/url', 'is for Slack and Teams');
    } else {
      if (addresses.length > 0) wrong('/addresses', 'is for e-mail');
      if (missing) wrong('/url', 'must be given, for Slack and Teams');
      const fault = url === undefined ? undefined : faultOfTarget(url, this.outbound.networks);
      if (fault !== undefined) wrong('/url', fault);
    }
    if (errors.length > 0) throw invalid('Nobody can be told in this way.', errors);
  }
}
