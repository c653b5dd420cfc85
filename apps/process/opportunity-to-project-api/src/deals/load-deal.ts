import { daysIn } from '@handover/canonical';
import { UpstreamProblem } from '@handover/platform';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { SystemClients } from '../upstreams/system-clients.js';
import { agreedStatement, type Deal, type DecidedDeal, decisionNames } from './deal.js';

/** The opportunity as the CRM holds it now; undefined when the CRM knows none of that id. */
export function readOpportunity(
  { crm }: Pick<SystemClients, 'crm'>,
  instance: string,
  id: string,
): Promise<Opportunity | undefined> {
  return unlessMissing(crm.getOpportunity({ path: { id }, query: { instance } }));
}

/** Reads what the systems say of a deal, side by side. */
export async function loadDeal(clients: SystemClients, opportunity: Opportunity, stage: Deal['stage']): Promise<Deal> {
  const { legalEntity: code, projectManager: number, account, id } = opportunity;
  const customerNumber = account?.customerNumber;
  const query = code === undefined ? {} : { legalEntity: code };
  const [customer, legalEntity, taxCodes, projectManager, statements] = await Promise.all([
    customerNumber && code ? unlessMissing(clients.erp.getCustomer({ path: { customerNumber }, query })) : undefined,
    code ? unlessMissing(clients.erp.getLegalEntity({ path: { code }, query })) : undefined,
    code ? unlessMissing(clients.erp.listTaxCodes({ query })) : undefined,
    number && code ? unlessMissing(clients.hr.getEmployee({ path: { number }, query })) : undefined,
    code ? clients.documents.findStatementsOfWork({ query: { ...query, opportunityId: id } }) : undefined,
  ]);
  return {
    stage,
    opportunity,
    customer,
    legalEntity,
    taxCodes: taxCodes?.items.filter(({ legalEntity: owner }) => owner === code) ?? [],
    projectManager,
    statementsOfWork: statements?.items ?? [],
  };
}

/** Asks rules for the gate of the deal's stage and for all that is built on it, in one request. */
export async function decideDeal({ rules }: SystemClients, deal: Deal): Promise<DecidedDeal> {
  const { stage, opportunity, customer, legalEntity, projectManager } = deal;
  const { amount, estimatedStart: start, estimatedEnd: end } = opportunity;
  const { results } = await rules.evaluateDecisions({
    body: {
      decisions: [`stage-gate/${stage}`, ...decisionNames].map((name) => ({ name })),
      context: {
        stage,
        opportunity,
        value: amount === undefined ? null : Number(amount.amount),
        durationDays: start && end ? daysIn({ start, end }) : null,
        customer: customer ?? null,
        legalEntity: legalEntity ?? null,
        projectManager: projectManager ?? null,
        statementOfWork: agreedStatement(deal) ?? null,
      },
    },
  });
  const [gate, template, dimensions, billing, staffing] = results;
  return {
    ...deal,
    gate: gate!,
    decisions: {
      'project-template': template!,
      'financial-dimensions': dimensions!,
      'billing-method': billing!,
      'staffing-roles': staffing!,
    },
  };
}

/** Undefined instead of a 404, and instead of a legal entity that no instance serves. */
async function unlessMissing<Found>(call: Promise<Found>): Promise<Found | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UpstreamProblem && error.status === 404) return undefined;
    throw error;
  }
}
