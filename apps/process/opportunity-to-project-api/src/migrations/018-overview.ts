import { type Migration, sql } from 'kysely';

/**
 * What the overview counts: one narrow row a handover, which a trigger keeps with it; the demands for people as the PSAs hold them;
 * and what is known of deals before the win.
 */
export const overview: Migration = {
  async up(db) {
    await sql`alter table handovers add column practice text, add column delivery_region text,
      add column won_at timestamptz`.execute(db);
    await sql`
      update handovers set practice = opportunity->>'practice', delivery_region = opportunity->>'deliveryRegion',
        won_at = coalesce((select min(occurred_at) from received_events event where event.crm_instance = handovers.crm_instance
          and event.opportunity_id = handovers.opportunity_id and fate = 'accepted'), received_at)
      where won_at is null`.execute(db);
    await sql`alter table handovers alter column won_at set not null, alter column won_at set default now()`.execute(
      db,
    );
    await sql`
      create table handover_figures (
        handover_key        text primary key references handovers on delete cascade,
        state               text not null,
        direction           text not null,
        legal_entity        text,
        practice            text,
        delivery_region     text,
        contract_type       text,
        amount              numeric,
        currency            text,
        start_date          date,
        project_id          text,
        won_at              timestamptz not null,
        -- Lead times count from here: the win, or the moment at which the handover was begun anew.
        counted_from        timestamptz not null,
        -- The time until here is counted below.
        noted_at            timestamptz not null,
        validation_seconds  double precision not null default 0,
        people_seconds      double precision not null default 0,
        erp_seconds         double precision not null default 0,
        psa_seconds         double precision not null default 0,
        validated_at        timestamptz,
        active_at           timestamptz,
        -- Seconds of validation, people, ERP and PSA until then.
        active_waits        double precision[],
        billable_at         timestamptz,
        billable_waits      double precision[],
        demand_raised_at    timestamptz,
        provisioned_at      timestamptz,
        provisioned_waits   double precision[],
        written_back_at     timestamptz,
        exceptions          integer not null default 0,
        demands_read_at     timestamptz,
        demands_due_at      timestamptz,
        staffed_at          timestamptz
      )`.execute(db);
    await sql`create index handover_figures_by_win on handover_figures (won_at)`.execute(db);
    await sql`create index handover_figures_demands_due on handover_figures (demands_due_at) where demands_due_at is not null`.execute(
      db,
    );
    await sql`
      insert into handover_figures (handover_key, state, direction, legal_entity, practice, delivery_region, contract_type, amount,
        currency, start_date, project_id, won_at, counted_from, noted_at, validated_at, active_at, billable_at, demand_raised_at,
        provisioned_at, written_back_at, exceptions, demands_due_at)
      select key, state, direction, legal_entity, practice, delivery_region, contract_type, amount, currency, start_date, project_id,
        won_at, won_at, now(), passed.validated, passed.active, passed.billable, passed.demand_raised, provisioned_at,
        passed.written_back, (select count(*) from exceptions where handover_key = key),
        case when passed.demand_raised is not null then now() end
      from handovers left join lateral (
        select max(ended_at) filter (where name = 'verify-commercial-terms') as validated,
          max(ended_at) filter (where name = 'assign-financial-dimensions' and ready_to_start) as active,
          max(ended_at) filter (where name = 'create-schedules' and ready_to_bill) as billable,
          max(ended_at) filter (where name = 'request-staffing' and ready_to_staff) as demand_raised,
          max(ended_at) filter (where name = 'update-crm' and checkpoints.state = 'done') as written_back
        from checkpoints where handover_key = key and checkpoints.state in ('done', 'skipped')
      ) passed on true`.execute(db);
    await keepFigures(db);
    await sql`
      create table resource_demands (
        handover_key      text not null references handovers on delete cascade,
        id                text not null,
        instance          text not null,
        role              text not null,
        region            text not null,
        hours             double precision not null,
        start_date        date not null,
        end_date          date not null,
        certainty         text not null,
        status            text not null,
        assigned_employee text,
        seen_at           timestamptz not null default now(),
        primary key (handover_key, id)
      )`.execute(db);
    await sql`create index resource_demands_unfilled on resource_demands (start_date, handover_key, id)
      where status = 'open' and certainty = 'firm'`.execute(db);
    await sql`alter table stage_reviews add column deal jsonb`.execute(db);
    await sql`create index exceptions_open_by_age on exceptions (opened_at) where resolved_at is null`.execute(db);
  },
  async down(db) {
    await sql`drop trigger keep_figures on handovers`.execute(db);
    await sql`drop trigger count_exceptions on exceptions`.execute(db);
    await sql`drop function keep_handover_figures, count_handover_exceptions`.execute(db);
    await sql`drop index exceptions_open_by_age`.execute(db);
    await sql`alter table stage_reviews drop column deal`.execute(db);
    await sql`drop table resource_demands, handover_figures`.execute(db);
    await sql`alter table handovers drop column practice, drop column delivery_region, drop column won_at`.execute(db);
  },
};

/**
 * The time between two changes of a handover belongs to what it was in before: blocked, to people; waiting, to the system; being
 * validated, to validation; after that, to the ERP until the project is active, and to the PSA once it is ready to bill.
 */
async function keepFigures(db: Parameters<Migration['up']>[0]): Promise<void> {
  await sql`
    create function keep_handover_figures() returns trigger language plpgsql set search_path from current as $$
    declare
      kept handover_figures%rowtype;
      spent double precision;
      waits double precision[];
    begin
      select * into kept from handover_figures where handover_key = new.key for update;
      if not found or new.revision <> old.revision then
        delete from handover_figures where handover_key = new.key;
        delete from resource_demands where handover_key = new.key;
        kept := null;
        kept.handover_key := new.key;
        kept.won_at := new.won_at;
        kept.counted_from := case when tg_op = 'INSERT' then new.won_at else now() end;
        kept.validation_seconds := 0;
        kept.people_seconds := 0;
        kept.erp_seconds := 0;
        kept.psa_seconds := 0;
        kept.exceptions := 0;
        kept.noted_at := now();
        kept.state := new.state;
        kept.direction := new.direction;
        insert into handover_figures select kept.*;
      end if;
      if tg_op = 'UPDATE' and new.revision = old.revision and old.direction = 'providing' then
        spent := greatest(0, extract(epoch from now() - kept.noted_at));
        if old.state = 'blocked' then kept.people_seconds := kept.people_seconds + spent;
        elsif old.state = 'waiting' then
          if old.waiting_system = 'erp' then kept.erp_seconds := kept.erp_seconds + spent;
          elsif old.waiting_system = 'psa' then kept.psa_seconds := kept.psa_seconds + spent;
          end if;
        elsif old.state in ('received', 'validating') then kept.validation_seconds := kept.validation_seconds + spent;
        elsif old.state = 'provisioning' then
          if not old.ready_to_start then kept.erp_seconds := kept.erp_seconds + spent;
          elsif old.ready_to_bill and not old.ready_to_staff then kept.psa_seconds := kept.psa_seconds + spent;
          end if;
        end if;
      end if;
      waits := array[kept.validation_seconds, kept.people_seconds, kept.erp_seconds, kept.psa_seconds];
      if kept.validated_at is null and new.state in ('provisioning', 'provisioned') then kept.validated_at := now(); end if;
      if kept.active_at is null and new.ready_to_start then
        kept.active_at := now();
        kept.active_waits := waits;
      end if;
      if kept.billable_at is null and new.ready_to_bill then
        kept.billable_at := now();
        kept.billable_waits := waits;
      end if;
      if kept.demand_raised_at is null and new.ready_to_staff then
        kept.demand_raised_at := now();
        kept.demands_due_at := now();
      end if;
      if kept.provisioned_at is null and new.state = 'provisioned' then
        kept.provisioned_at := now();
        kept.provisioned_waits := waits;
        select ended_at into kept.written_back_at from checkpoints
          where handover_key = new.key and name = 'update-crm' and state = 'done';
      end if;
      update handover_figures set state = new.state, direction = new.direction, legal_entity = new.legal_entity,
        practice = new.practice, delivery_region = new.delivery_region, contract_type = new.contract_type, amount = new.amount,
        currency = new.currency, start_date = new.start_date, project_id = new.project_id, won_at = new.won_at, noted_at = now(),
        validation_seconds = kept.validation_seconds, people_seconds = kept.people_seconds, erp_seconds = kept.erp_seconds,
        psa_seconds = kept.psa_seconds, validated_at = kept.validated_at, active_at = kept.active_at,
        active_waits = kept.active_waits, billable_at = kept.billable_at, billable_waits = kept.billable_waits,
        demand_raised_at = kept.demand_raised_at, provisioned_at = kept.provisioned_at,
        provisioned_waits = kept.provisioned_waits, written_back_at = kept.written_back_at,
        demands_due_at = kept.demands_due_at
      where handover_key = new.key;
      return null;
    end $$`.execute(db);
  await sql`create trigger keep_figures after insert or update on handovers
    for each row execute function keep_handover_figures()`.execute(db);
  await sql`
    create function count_handover_exceptions() returns trigger language plpgsql set search_path from current as $$
    begin
      update handover_figures set exceptions = exceptions + 1 where handover_key = new.handover_key;
      return null;
    end $$`.execute(db);
  await sql`create trigger count_exceptions after insert on exceptions
    for each row execute function count_handover_exceptions()`.execute(db);
}
