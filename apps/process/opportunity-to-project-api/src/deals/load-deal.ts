import { daysIn } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { SystemClients } from '../upstreams/system-clients.js';
import { type Asking, unlessMissing } from './master-data.js';
import {
  agreedStatement,
  type Deal,
  type DecidedDeal,
  type DecisionInputs,
  decisionNames,
  type Delivery,
  deliveryDecisionNames,
} from './deal.js';

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
  const { legalEntity: code, projectManager: number, account, id, deliveringLegalEntity: delivering } = opportunity;
  if (!code) return { stage, opportunity, taxCodes: [], statementsOfWork: [] };
  const customerNumber = account?.customerNumber;
  const [customer, legalEntity, taxCodes, projectManager, delivery, statements] = await Promise.all([
    customerNumber ? masterData.customer(customerNumber, code, how) : undefined,
    masterData.legalEntity(code, how),
    masterData.taxCodes(code, how),
    number ? masterData.employee(number, code, how) : undefined,
    delivering && delivering !== code ? loadDelivery(masterData, code, delivering, how) : undefined,
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
    delivery,
  };
}

async function loadDelivery(
  masterData: SystemClients['masterData'],
  seller: string,
  code: string,
  how: Asking,
): Promise<Delivery> {
  const [legalEntity, customer] = await Promise.all([
    masterData.legalEntity(code, how),
    masterData.customer(seller, code, how),
  ]);
  return { code, legalEntity, seller: customer };
}

/**
 * Asks rules for the gate of the deal's stage and for all that is built on it, in one request; in a second one for a delivery.
 *
 * @param versions by decision; the version in force where there is none
 */
export async function decideDeal(
  { rules }: Pick<SystemClients, 'rules'>,
  deal: Deal,
  versions: Readonly<Record<string, number>> = {},
): Promise<DecidedDeal & { inputs: DecisionInputs }> {
  const inputs = inputsOf(deal);
  const evaluate = async (names: readonly string[], context: Record<string, unknown>) => {
    const decisions = names.map((name) => ({ name, version: versions[name] }));
    const { results } = await rules.evaluateDecisions({ body: { decisions, context } });
    return results;
  };
  const [[gate, template, dimensions, billing, staffing], delivered] = await Promise.all([
    evaluate([`stage-gate/${deal.stage}`, ...decisionNames], inputs.deal),
    inputs.delivery && evaluate(deliveryDecisionNames, inputs.delivery),
  ]);
  return {
    ...deal,
    inputs,
    gate: gate!,
    decisions: {
      'project-template': template!,
      'financial-dimensions': dimensions!,
      'billing-method': billing!,
      'staffing-roles': staffing!,
    },
    ...(delivered && {
      deliveryDecisions: { 'financial-dimensions': delivered[0]!, 'intercompany-terms': delivered[1]! },
    }),
  };
}

/** The version of every decision that was taken for the deal. */
export function versionsOf({ gate, decisions, deliveryDecisions }: DecidedDeal): Record<string, number> {
  const taken = [gate, ...Object.values(decisions), ...Object.values(deliveryDecisions ?? {})];
  return Object.fromEntries(taken.map(({ decision, version }) => [decision, version]));
}

/** What decisions are told of a deal, and of its delivery by another legal entity. */
export function inputsOf(deal: Deal): DecisionInputs {
  const { opportunity, delivery, legalEntity, customer } = deal;
  return {
    deal: contextOf(deal, { opportunity, legalEntity, customer }),
    ...(delivery && { delivery: contextOf(deal, { ...delivery, ...inBooksOf(delivery, opportunity) }) }),
  };
}

function contextOf(
  deal: Deal,
  { opportunity, legalEntity, customer }: Pick<Deal, 'opportunity' | 'legalEntity' | 'customer'>,
): Record<string, unknown> {
  const { amount, estimatedStart: start, estimatedEnd: end } = opportunity;
  return {
    stage: deal.stage,
    opportunity,
    value: amount === undefined ? null : Number(amount.amount),
    durationDays: start && end ? daysIn({ start, end }) : null,
    customer: customer ?? null,
    legalEntity: legalEntity ?? null,
    projectManager: deal.projectManager ?? null,
    statementOfWork: agreedStatement(deal) ?? null,
  };
}

/** The deal as it stands in the deliverer's books: sold by the deliverer to the seller. */
function inBooksOf({ code, seller }: Delivery, opportunity: Opportunity): Pick<Deal, 'opportunity' | 'customer'> {
  const sold = { ...opportunity, legalEntity: code, deliveringLegalEntity: undefined };
  return { opportunity: sold, customer: seller };
}
