import { readOpportunity } from '../deals/load-deal.js';
import { unlessMissing } from '../deals/master-data.js';
import type { SystemClients } from '../upstreams/system-clients.js';
import type { HandedOver, Held } from './comparison/handed-over.js';

/**
 * Reads what the systems hold of a handover now, by its reference: ten reads, twelve of a delivery for another legal entity.
 *
 * @throws UpstreamProblem when one of them cannot be asked
 */
export async function readHeld(
  clients: Pick<SystemClients, 'crm' | 'documents' | 'erp' | 'billing' | 'psa'>,
  { reference, crmInstance, opportunityId, opportunity, since, records }: HandedOver,
): Promise<Held> {
  const { crm, documents, erp, billing, psa } = clients;
  const { legalEntity, deliveringLegalEntity: delivering = legalEntity } = opportunity;
  const [own, delivery] = [legalEntity, delivering].map((code) => ({ legalEntity: code, asOf: since }));
  const referenced = { query: { ...own, externalReference: reference } };
  const isDelivered = records['provision-project']?.some(({ type }) => type === 'delivery-project') ?? false;
  const [now, statements, projects, deliveryProjects, demands, profiles, contracts, schedules, revenues] =
    await Promise.all([
      readOpportunity({ crm }, crmInstance, opportunityId),
      unlessMissing(documents.findStatementsOfWork({ query: { ...own, opportunityId } })),
      erp.findProjects(referenced),
      isDelivered
        ? erp.findProjects({ query: { ...delivery, externalReference: `${reference}#delivery` } })
        : { items: [] },
      psa.findResourceDemands({ query: { ...delivery, externalReference: reference } }),
      billing.findBillingProfiles(referenced),
      billing.findContracts(referenced),
      billing.findBillingSchedules(referenced),
      billing.findRevenueSchedules(referenced),
    ]);
  return {
    opportunity: now,
    statementsOfWork: statements?.items ?? [],
    projects: projects.items,
    deliveryProjects: deliveryProjects.items,
    billingProfiles: profiles.items,
    contracts: contracts.items,
    billingSchedules: schedules.items,
    revenueSchedules: revenues.items,
    demands: demands.items,
  };
}
