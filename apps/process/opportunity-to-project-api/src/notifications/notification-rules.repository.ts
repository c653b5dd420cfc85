import { conflict, currentCorrelationId, InjectDatabase, insertAuditEntries, requireIfMatch } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { Act } from '../subscriptions/subscriptions.repository.js';
import { auditedRule } from './notification-document.js';
import type { NotificationRuleRow, NotificationsSchema } from './notifications-schema.js';

/** What a rule holds that a person decides. */
export type RuleContent = Omit<NotificationRuleRow, 'version' | 'created_by' | 'created_at' | 'updated_at'>;

/** Rules for those who manage them; whatever they do is in the audit log. */
@Injectable()
export class NotificationRulesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<NotificationsSchema>) {}

  list(limit: number, afterName = ''): Promise<NotificationRuleRow[]> {
    return this.db
      .selectFrom('notification_rules')
      .selectAll()
      .where('name', '>', afterName)
      .orderBy('name')
      .limit(limit)
      .execute();
  }

  find(id: string): Promise<NotificationRuleRow | undefined> {
    return this.db
      .selectFrom('notification_rules')
      .selectAll()
      .where(sql`id::text`, '=', id)
      .executeTakeFirst();
  }

  /** @throws Problem 409 when there is one of that name */
  async create(rule: RuleContent, act: Act): Promise<NotificationRuleRow> {
    const { rows } = await sql<NotificationRuleRow>`
      with created as (
        insert into notification_rules (id, name, channel, addresses, url, url_host, occasions, exception_classes, owners,
          legal_entities, practices, created_by)
        values (${rule.id}, ${rule.name}, ${rule.channel}, ${rule.addresses}, ${rule.url}, ${rule.url_host},
          ${rule.occasions}, ${rule.exception_classes}, ${rule.owners}, ${rule.legal_entities}, ${rule.practices}, ${act.by})
        on conflict (name) do nothing returning *
      ), audited as (${audited('created', rule, act, undefined)})
      select * from created`.execute(this.db);
    if (!rows[0]) throw nameTaken(rule.name);
    return rows[0];
  }

  /** @throws Problem 409 when another one has the new name, 412 or 428 by If-Match */
  async change(row: NotificationRuleRow, rule: RuleContent, ifMatch: string | undefined, act: Act) {
    requireIfMatch(ifMatch, String(row.version));
    if (rule.name !== row.name && (await this.isTaken(rule.name))) throw nameTaken(rule.name);
    const { rows } = await sql<NotificationRuleRow>`
      with changed as (
        update notification_rules set name = ${rule.name}, addresses = ${rule.addresses}, url = ${rule.url},
          url_host = ${rule.url_host}, occasions = ${rule.occasions}, exception_classes = ${rule.exception_classes},
          owners = ${rule.owners}, legal_entities = ${rule.legal_entities}, practices = ${rule.practices},
          state = ${rule.state}, version = version + 1, updated_at = now()
        where id = ${row.id} and version = ${row.version} returning *
      ), audited as (${audited('changed', rule, act, row)})
      select * from changed`.execute(this.db);
    if (!rows[0]) throw conflict('The rule was changed at the same moment: read it and try again.');
    return rows[0];
  }

  async delete(row: NotificationRuleRow, act: Act): Promise<void> {
    await sql`
      with deleted as (delete from notification_rules where id = ${row.id} returning 1)
      ${audited('deleted', undefined, act, row)}`.execute(this.db);
  }

  private async isTaken(name: string): Promise<boolean> {
    const found = await this.db.selectFrom('notification_rules').select('id').where('name', '=', name).execute();
    return found.length > 0;
  }
}

/** The entry of an act, which is also the name of the part of the statement that does it. */
function audited(
  act: 'created' | 'changed' | 'deleted',
  after: RuleContent | undefined,
  { by, reason }: Act,
  before: RuleContent | undefined,
) {
  const { id } = (after ?? before)!;
  const shown = (rule?: RuleContent) => rule && { name: rule.name, channel: rule.channel, ...auditedRule(rule) };
  const entry = {
    action: `notification-rule.${act}`,
    subject: `notification-rule:${id}`,
    actor: by,
    reason,
    before: shown(before),
    after: shown(after),
    correlationId: currentCorrelationId() ?? id,
  };
  return insertAuditEntries([entry], sql`exists (select 1 from ${sql.ref(act)})`);
}

function nameTaken(name: string) {
  return conflict(`There is a rule "${name}" already.`);
}
