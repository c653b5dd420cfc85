import { randomUUID } from 'node:crypto';
import { insertEvents, type NewBusinessEvent } from '@handover/events';
import { insertAuditEntries, InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { STALE_AFTER } from '../handovers/forgotten-runs.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { type ConfiguredInstance, isWorthTelling, type ToldInstance } from './told-instance.js';

const FEED = 'system-instances';
/** Longer than asking every system API can take; a replica that dies meanwhile is replaced after it. */
const LEASE = sql`interval '30 seconds'`;

/** One that was down is told of as back once it has been called for so long: it may be down again in a moment, and that is no news. */
const SETTLED_AFTER = sql`interval '10 seconds'`;

/** What is known of the instances, kept for all replicas. */
@Injectable()
export class InstanceStatesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** Takes the feed for one replica; undefined while another has it, or had it a moment ago. */
  async take(): Promise<string | undefined> {
    const id = randomUUID();
    const { rows } = await sql`
      insert into feed_cursors (feed, leased_by, leased_until) values (${FEED}, ${id}, now() + ${LEASE})
      on conflict (feed) do update set leased_by = excluded.leased_by, leased_until = excluded.leased_until
        where feed_cursors.leased_until < now()
      returning feed`.execute(this.db);
    return rows.length > 0 ? id : undefined;
  }

  /** Lets others take the feed after so many seconds. */
  async release(id: string, seconds: number): Promise<void> {
    await sql`update feed_cursors set leased_until = now() + make_interval(secs => ${seconds})
      where feed = ${FEED} and leased_by = ${id}`.execute(this.db);
  }

  /**
   * Keeps what a system API says of its instances, and tells stakeholders of each outage and each recovery once, whoever
   * asks: the row says what they were told, and is changed in the statement that tells them.
   */
  async keep(system: string, instances: readonly ConfiguredInstance[]): Promise<void> {
    await this.note(system, instances);
    const bad = instances.filter((instance) => isWorthTelling(instance, Date.now()));
    if (bad.length > 0) await this.tell(system, bad);
    const good = instances.filter(({ availability }) => availability === 'available');
    if (good.length > 0) await this.tellRecovered(system, good);
  }

  /**
   * Tells stakeholders once that a system's API has not said anything for a while: none of its instances can be called. Windows were
   * told of already. Handovers go on trying by themselves, as they would without news.
   */
  async tellSilent(system: string): Promise<void> {
    const reason = 'Its system API does not answer.';
    const { rows } = await sql<{ name: string }>`
      update system_instances set availability = 'down', reason = ${reason}, since = seen_at, until = null, changed_at = now()
      where system = ${system} and seen_at < now() - ${STALE_AFTER} and availability <> 'maintenance'
        and told is distinct from 'down'
      returning instance as name`.execute(this.db);
    const down = rows.map(({ name }) => ({ name, availability: 'down' as const, reason }));
    if (down.length > 0) await this.tell(system, down);
  }

  /** What changed in their configuration goes into the audit log. */
  private async note(system: string, instances: readonly ConfiguredInstance[]): Promise<void> {
    await sql`
      with told as (
        select * from jsonb_to_recordset(${JSON.stringify(instances)}::jsonb)
          as told (name text, availability text, reason text, since timestamptz, until timestamptz, configuration jsonb)
      ), gone as (
        delete from system_instances where system = ${system} and instance <> all(${instances.map(({ name }) => name)})
        returning instance, configuration
      ), audited as (
        insert into audit_entries (action, subject, actor, before, after, correlation_id)
        select 'instance.configured', ${system} || ':' || name, ${`system-${system}-api`}, was.configuration,
          told.configuration, ${system} || ':' || name
        from told left join system_instances was on was.system = ${system} and was.instance = name
        where was.configuration is distinct from told.configuration
        union all
        select 'instance.removed', ${system} || ':' || instance, ${`system-${system}-api`}, configuration, null,
          ${system} || ':' || instance
        from gone
      )
      insert into system_instances (system, instance, availability, reason, since, until, configuration)
      select ${system}, name, availability, reason, since, until, configuration from told
      on conflict (system, instance) do update set availability = excluded.availability, reason = excluded.reason,
        since = excluded.since, until = excluded.until, configuration = excluded.configuration, seen_at = now(),
        changed_at = case when system_instances.availability = excluded.availability
          then system_instances.changed_at else now() end`.execute(this.db);
  }

  private async tell(system: string, instances: readonly ToldInstance[]): Promise<void> {
    const told = instances.map(({ name, availability }) => ({ name, availability }));
    await this.announce(
      instances.map((instance) => unavailable(system, instance)),
      sql`update system_instances set told = availability
        where system = ${system} and told is distinct from availability
          and (instance, availability) in (select name, availability
            from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (name text, availability text))
        returning system || ':' || instance as subject`,
    );
  }

  private async tellRecovered(system: string, instances: readonly ToldInstance[]): Promise<void> {
    const names = instances.map(({ name }) => name);
    await this.announce(
      names.map((name) => recovered(system, name)),
      sql`update system_instances kept set told = null from system_instances was
        where kept.system = ${system} and kept.instance = any(${names}) and kept.told is not null
          and kept.availability = 'available' and (was.told <> 'down' or was.changed_at < now() - ${SETTLED_AFTER})
          and was.system = kept.system and was.instance = kept.instance
        returning kept.system || ':' || kept.instance as subject, kept.instance, was.told`,
      // What was planned is no reason to lose patience with: it begins anew.
      sql`, patient as (
        update handovers set waiting_since = now() from changed
        where changed.told = 'maintenance' and state = 'waiting' and waiting_system = ${system}
          and waiting_instance = changed.instance
      ), patient_reviews as (
        update stage_reviews set waiting_since = now() from changed
        where changed.told = 'maintenance' and state = 'requested' and waiting_system = ${system}
          and waiting_instance = changed.instance
      )`,
    );
  }

  private async announce(events: NewBusinessEvent[], change: ReturnType<typeof sql>, more = sql``): Promise<void> {
    const changed = sql`select subject from changed`;
    const entries = events.map(({ name: action, subject, data: after, correlationId }) => {
      return { action, subject, actor: 'handover', after, correlationId };
    });
    await sql`
      with changed as (${change}),
        announced as (${insertEvents(events, sql`event.subject in (${changed})`)}),
        audited as (${insertAuditEntries(entries, sql`entry.subject in (${changed})`)})${more}
      select 1 from changed`.execute(this.db);
  }
}

function unavailable(
  system: string,
  { name: instance, availability: reason, reason: detail, until }: ToldInstance,
): NewBusinessEvent {
  return {
    name: 'system.unavailable',
    ...subjectOf(system, instance),
    data: {
      system,
      instance,
      reason,
      ...(detail === undefined ? {} : { detail }),
      ...(reason === 'down' || until === undefined ? {} : { until }),
    },
  };
}

function recovered(system: string, instance: string): NewBusinessEvent {
  return { name: 'system.recovered', ...subjectOf(system, instance), data: { system, instance } };
}

function subjectOf(system: string, instance: string): { subject: string; correlationId: string } {
  const subject = `${system}:${instance}`;
  return { subject, correlationId: subject };
}
