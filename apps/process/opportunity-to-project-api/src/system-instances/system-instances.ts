import { type SystemName, systemNames } from '@handover/canonical';
import type { Instance, MaintenanceOccurrence } from '@handover/contracts/system-erp';
import { InjectDatabase } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { counted, type CurrencyRow } from '../overview/counted.js';
import type { CountedFigure } from '../overview/figure-documents.js';
import { listBehind } from '../overview/list-behind.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { callsOf } from './describe-instance.js';
import type { InstanceMaintenance, SystemInstance } from './system-instance-documents.js';

/** So far ahead the next maintenance is looked for. */
const MAINTENANCE_DAYS = 30;

type WaitingRow = CurrencyRow & { system: string; instance: string };

interface Told {
  instances: Instance[];
  maintenance: MaintenanceOccurrence[];
}

/** Every configured instance, as the system APIs tell of them now; as last known where one of them does not answer. */
@Injectable()
export class SystemInstances {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, SystemName>,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
  ) {}

  async list(): Promise<SystemInstance[]> {
    const [waiting, ...lists] = await Promise.all([this.waiting(), ...systemNames.map((system) => this.of(system))]);
    return lists.flat().map((instance) => ({ ...instance, waiting: waitingFor(instance, waiting) }));
  }

  private async of(system: SystemName): Promise<Omit<SystemInstance, 'waiting'>[]> {
    const told = await this.ask(system);
    if (!told) return this.lastKnown(system);
    return told.instances.map((instance) => ({
      system,
      instance: instance.name,
      vendor: instance.vendor,
      legalEntities: instance.legalEntities.map(({ code }) => code),
      availability: instance.availability,
      reason: instance.reason,
      since: instance.since,
      until: instance.until,
      answered: true,
      mapping: instance.mapping,
      calls: callsOf(instance),
      maintenance: nextMaintenance(system, instance.name, told.maintenance),
    }));
  }

  /** Undefined when the API does not answer: what it would say is then said of it as last known. */
  private async ask(system: SystemName): Promise<Told | undefined> {
    const client = this.clients[system];
    try {
      const [{ items: instances }, { items: maintenance }] = await Promise.all([
        client.listInstances(),
        client.listMaintenanceOccurrences({ query: { days: MAINTENANCE_DAYS } }),
      ]);
      return { instances, maintenance };
    } catch {
      return undefined;
    }
  }

  private async lastKnown(system: SystemName): Promise<Omit<SystemInstance, 'waiting'>[]> {
    const rows = await this.db
      .selectFrom('system_instances')
      .selectAll()
      .where('system', '=', system)
      .orderBy('instance')
      .execute();
    return rows.map(({ instance, availability, reason, since, until }) => ({
      system,
      instance,
      legalEntities: [],
      availability,
      reason: reason ?? undefined,
      since: since?.toISOString(),
      until: until?.toISOString(),
      answered: false,
    }));
  }

  private async waiting(): Promise<WaitingRow[]> {
    const { rows } = await sql<WaitingRow>`
      select waiting_system as system, waiting_instance as instance, currency, count(*)::int as count,
        sum(amount)::text as amount
      from handovers where state = 'waiting' and waiting_instance is not null
      group by waiting_system, waiting_instance, currency`.execute(this.db);
    return rows;
  }
}

function waitingFor(
  { system, instance }: Pick<SystemInstance, 'system' | 'instance'>,
  rows: readonly WaitingRow[],
): CountedFigure {
  return {
    definition: 'Handovers that wait for this instance now; they go on by themselves once it can be called.',
    list: listBehind('/v1/handovers', { waitingFor: `${system}:${instance}` }),
    ...counted(rows.filter((row) => row.system === system && row.instance === instance)),
  };
}

function nextMaintenance(
  system: SystemName,
  instance: string,
  occurrences: readonly MaintenanceOccurrence[],
): InstanceMaintenance | undefined {
  const next = occurrences.find((occurrence) => occurrence.instance === instance);
  if (!next) return undefined;
  const { windowId, reason, begins, ends } = next;
  return { windowId: `${system}:${windowId}`, reason, begins, ends, underWay: Date.parse(begins) <= Date.now() };
}
