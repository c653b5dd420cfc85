import { money, type Opportunity } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import { defaultBillingMethods, defaultContractTypes, stageOf } from './labels.js';
import type { OpportunityFields } from './opportunity-fields.js';
import type { SalesforceConfig } from './salesforce-config.js';
import type { Children, ContactRoleRow, LineRow, MilestoneRow, OpportunityRow, RoleRow } from './salesforce-rows.js';

/** What maps a row besides the row. */
export interface OpportunityMapping {
  fields: OpportunityFields;
  config: Pick<SalesforceConfig, 'stages' | 'contractTypes' | 'billingMethods' | 'currency'>;
}

/**
 * A row as an opportunity. What the CRM leaves empty is absent. Throws RecordRefused for a picklist label that no table
 * knows: taking it for an empty field would send a seller looking for something that is there.
 */
export function toOpportunity(row: OpportunityRow, { fields, config }: OpportunityMapping): Opportunity {
  const own = (name: keyof OpportunityFields): unknown => (row as unknown as Record<string, unknown>)[fields[name]];
  const text = (name: keyof OpportunityFields): string | undefined => textOf(own(name));
  const currency = row.CurrencyIsoCode ?? config.currency;
  return {
    id: row.Id,
    externalReferences: [],
    version: instant(row.SystemModstamp),
    updatedAt: instant(row.LastModifiedDate),
    name: row.Name,
    stage: stageOf(row, config.stages),
    stageName: row.StageName,
    amount: row.Amount === null || !currency ? undefined : money(row.Amount, currency),
    probability: row.Probability === null ? undefined : Math.round(row.Probability),
    closeDate: row.CloseDate ?? undefined,
    account: row.Account ? accountOf(row.Account) : undefined,
    legalEntity: text('legalEntity'),
    deliveringLegalEntity: text('deliveringLegalEntity'),
    serviceLine: text('serviceLine'),
    practice: text('practice'),
    deliveryRegion: text('deliveryRegion'),
    contractType: labelled('contractType', text('contractType'), { ...defaultContractTypes, ...config.contractTypes }),
    billingMethod: labelled('billingMethod', text('billingMethod'), {
      ...defaultBillingMethods,
      ...config.billingMethods,
    }),
    estimatedStart: text('estimatedStart'),
    estimatedEnd: text('estimatedEnd'),
    projectManager: text('projectManager'),
    owner: row.Owner?.Name ?? undefined,
    purchaseOrder: text('purchaseOrder'),
    sowReference: text('sowReference'),
    paymentTerms: text('paymentTerms'),
    approved: typeof own('approved') === 'boolean' ? (own('approved') as boolean) : undefined,
    lines: currency ? childrenOf(row.OpportunityLineItems).map((line) => lineOf(line, currency)) : [],
    milestones: currency ? childrenOf(row.Opportunity_Milestones__r).map((each) => milestoneOf(each, currency)) : [],
    roleAssumptions: childrenOf(row.Role_Assumptions__r).map(roleOf),
    contacts: childrenOf(row.OpportunityContactRoles).flatMap(contactOf),
    projectId: text('projectId'),
  };
}

/** Salesforce's `2026-02-14T09:30:00.000+0000` as ISO 8601 in UTC. */
export function instant(salesforce: string): string {
  return new Date(salesforce).toISOString();
}

function accountOf(account: NonNullable<OpportunityRow['Account']>): Opportunity['account'] {
  return {
    id: account.Id,
    name: account.Name,
    customerNumber: textOf(account.Customer_Number__c),
    country: textOf(account.BillingCountry),
  };
}

function lineOf(line: LineRow, currency: string): Opportunity['lines'][number] {
  return {
    id: line.Id,
    product: textOf(line.Product_Name__c) ?? 'Unnamed product',
    description: textOf(line.Description),
    quantity: line.Quantity,
    amount: money(line.TotalPrice ?? 0, currency),
  };
}

function milestoneOf(milestone: MilestoneRow, currency: string): Opportunity['milestones'][number] {
  return { name: milestone.Name, dueDate: milestone.Due_Date__c, amount: money(milestone.Amount__c, currency) };
}

function roleOf(role: RoleRow): Opportunity['roleAssumptions'][number] {
  const skills = role.Skills__c?.split(/[;,]/).map((skill) => skill.trim());
  return {
    role: role.Name,
    hours: role.Hours__c,
    skills: skills?.filter((skill) => skill !== ''),
    start: role.Start__c ?? undefined,
    end: role.End__c ?? undefined,
  };
}

function contactOf({ Role, Contact }: ContactRoleRow): Opportunity['contacts'] {
  const name = textOf(Contact?.Name);
  if (!name) return [];
  return [{ name, email: textOf(Contact?.Email), role: textOf(Role) }];
}

function labelled<Word extends string>(
  field: string,
  label: string | undefined,
  words: Readonly<Record<string, Word>>,
): Word | undefined {
  if (label === undefined) return undefined;
  const word = words[label];
  if (word) return word;
  throw new RecordRefused(`The CRM's ${field} "${label}" is mapped to none of ours.`, label, field);
}

function childrenOf<Row>(children: Children<Row> | null): Row[] {
  return children?.records ?? [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
