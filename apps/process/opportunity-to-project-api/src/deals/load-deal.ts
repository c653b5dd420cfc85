import { daysIn } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { SystemClients } from '../upstreams/system-clients.js';
import { type Asking, unlessMissing } from './master-data.js';
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
export async function loadDeal(
  { documents, masterData }: SystemClients,
  opportunity: Opportunity,
  stage: Deal['stage'],
  how: Asking,
): Promise<Deal> {
  const { legalEntity: code, projectManager: number, account, id } = opportunity;
  if (!code) return { stage, opportunity, taxCodes: [], statementsOfWork: [] };
  const customerNumber = account?.customerNumber;
  const [customer, legalEntity, taxCodes, projectManager, statements] = await Promise.all([
    customerNumber ? masterData.customer(customerNumber, code, how) : undefined,
    masterData.legalEntity(code, how),
    masterData.taxCodes(code, how),
    number ? masterData.employee(number, code, how) : undefined,
    unlessMissing(documents.findStatementsOfWork({ query: { legalEntity: code, asOf: how.asOf, opportunityId: id } })),
  ]);
  return {
    stage,
    opportunity,
    customer,
    legalEntity,
    taxCodes,
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
