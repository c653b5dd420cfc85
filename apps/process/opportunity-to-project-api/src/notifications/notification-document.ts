import type { Channel } from './notification-rule.js';
import { NO_MAIL_SERVER } from './notice-channels.js';
import type { NoticeOfRule } from './notices.repository.js';
import type { Notification, NotificationRule } from './notification-documents.js';
import type { NotificationRuleRow } from './notifications-schema.js';

/** A rule as the API shows it: without the URL, which is a secret. */
export function ruleDocument(row: NotificationRuleRow, usable: readonly Channel[]): NotificationRule {
  return {
    id: row.id,
    name: row.name,
    channel: row.channel,
    ...auditedRule(row),
    undeliverable: usable.includes(row.channel) ? undefined : NO_MAIL_SERVER,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** What the audit log keeps of a rule beside its name. */
export function auditedRule(row: Omit<NotificationRuleRow, 'version' | 'created_by' | 'created_at' | 'updated_at'>) {
  return {
    addresses: row.addresses,
    urlHost: row.url_host ?? undefined,
    occasions: row.occasions,
    exceptionClasses: row.exception_classes,
    owners: row.owners,
    legalEntities: row.legal_entities,
    practices: row.practices,
    state: row.state,
  };
}

export function notificationDocument(row: NoticeOfRule, usable: readonly Channel[]): Notification {
  const open = row.state === 'gathering' || row.state === 'due';
  const { occasion, title, count, totals, earliestStart, deals } = row.content;
  return {
    id: row.id,
    ruleId: row.rule_id,
    ruleName: row.rule_name,
    channel: row.channel,
    occasion,
    kind: row.kind,
    state: row.state,
    title,
    count,
    value: totals,
    earliestStart,
    handoverKeys: deals.map(({ key }) => key),
    dueAt: open ? row.due_at.toISOString() : undefined,
    attempts: row.attempts,
    failure: row.failure ?? (open && !usable.includes(row.channel) ? NO_MAIL_SERVER : undefined),
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString(),
  };
}
