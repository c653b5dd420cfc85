import { parseHandoverKey } from '@handover/canonical';
import { conflict } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ReceiveEvent } from '../events/receive-event.js';
import { type CheckpointName, written } from '../handovers/checkpoint.js';
import { hoursOf, planStaffing } from '../handovers/plans/plan-staffing.js';
import { projectsOf } from '../handovers/stages/provision.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { plannedProjects } from './comparison/compare-project.js';
import type { FixableKind } from './comparison/difference.js';
import { dealOf, type HandedOver } from './comparison/handed-over.js';
import { type Act, DifferencesRepository, type ReplacedDemand } from './differences.repository.js';
import { HandedOverRepository } from './handed-over.repository.js';
import type { DifferenceRow } from './reconciliation-schema.js';

/** What has written that of which a difference tells. */
const WRITTEN_BY: Readonly<Record<Exclude<FixableKind, 'won-without-handover'>, CheckpointName>> = {
  'crm-overwritten': 'update-crm',
  dimensions: 'assign-financial-dimensions',
  'demand-missing': 'request-staffing',
};

/** Puts differences right that Handover may put right by itself. Every fix may be repeated, and none deletes anything. */
@Injectable()
export class FixDifferences {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    private readonly events: ReceiveEvent,
    private readonly handovers: HandedOverRepository,
    private readonly differences: DifferencesRepository,
  ) {}

  /**
   * @param run that fixes by itself, where one does
   * @throws Problem 409 when it cannot be put right any more, UpstreamProblem when a system does not do what it is asked
   */
  async fix(difference: DifferenceRow, act: Act, run?: string): Promise<void> {
    await this.differences.beginFix(difference, act, run);
    try {
      const replaced = await this.apply(difference);
      await this.differences.fixed(difference, act, replaced);
    } catch (error) {
      await this.differences.fixFailed(difference, act, error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private async apply(difference: DifferenceRow): Promise<ReplacedDemand | undefined> {
    const kind = difference.kind as FixableKind;
    if (kind === 'won-without-handover') return this.begin(difference);
    const handedOver = await this.handovers.atRest(difference.subject);
    if (!handedOver?.records[WRITTEN_BY[kind]])
      throw conflict('The handover is under way, or is not what it was: the next run looks at it again.');
    if (kind === 'crm-overwritten') return this.writeBack(handedOver);
    if (kind === 'dimensions') return this.assignDimensions(handedOver, difference);
    return this.raiseDemand(handedOver, difference);
  }

  /** As the event would have done that did not come. */
  private async begin({ id, subject, found }: DifferenceRow): Promise<undefined> {
    const { crmInstance, opportunityId } = parseHandoverKey(subject)!;
    const { version, changedAt } = found!.value as { version: string; changedAt: string };
    const origin = 'reconciliation' as const;
    const event = { crmInstance, opportunityId, version, occurredAt: changedAt, stage: 'Closed Won', origin };
    const { handoverKey, reason } = await this.events.receive({ eventId: `reconciliation/${id}`, ...event });
    if (handoverKey === undefined) throw conflict(reason);
  }

  private async writeBack({ crmInstance: instance, opportunityId: id, writtenBack }: HandedOver): Promise<undefined> {
    await this.clients.crm.writeBackHandover({ path: { id }, query: { instance }, body: writtenBack });
  }

  private async assignDimensions(handedOver: HandedOver, { field }: DifferenceRow): Promise<undefined> {
    const planned = plannedProjects(handedOver).find(({ record }) => field.startsWith(`${record}/`));
    if (!planned?.dimensions) throw conflict('It is not known any more which dimensions were decided.');
    const query = { legalEntity: planned.dimensions.legalEntity, asOf: handedOver.since };
    const body = planned.dimensions;
    await this.clients.erp.assignFinancialDimensions({ path: { id: planned.written.id }, query, body });
  }

  private async raiseDemand(handedOver: HandedOver, { id, field, records }: DifferenceRow): Promise<ReplacedDemand> {
    const position = Number(field.split('/')[1]);
    const staffing = planStaffing(dealOf(handedOver));
    const demand = 'plan' in staffing ? staffing.plan.demands[position - 1] : undefined;
    if (!demand) throw conflict('It is not known any more what demand was planned.');
    const { key, reference, since, records: made } = handedOver;
    const { projectId: sold, deliveryProjectId: projectId = sold } = projectsOf(made['provision-project'] ?? []);
    const { name, legalEntity, role, skills, region, start, end, certainty } = demand;
    const hours = hoursOf(demand, 'hours' in demand ? 0 : await this.plannedHours(handedOver, sold));
    const raised = await this.clients.psa.createResourceDemand({
      query: { legalEntity, asOf: since },
      body: {
        ...{ name, legalEntity, role, skills, region, start, end, certainty, hours, projectId },
        externalReference: `${reference}#${position}`,
      },
      idempotencyKey: `${key}/fix/${id}`,
      headers: { 'Cache-Control': 'no-cache' },
    });
    return { key, old: records[0]!.id, record: written('psa', 'resource-demand', raised) };
  }

  private async plannedHours({ opportunity, since }: HandedOver, id: string): Promise<number> {
    const query = { legalEntity: opportunity.legalEntity, asOf: since };
    const { workBreakdown } = await this.clients.erp.getProject({ path: { id }, query });
    return workBreakdown.reduce((sum, { billable, plannedHours = 0 }) => sum + (billable ? plannedHours : 0), 0);
  }
}
