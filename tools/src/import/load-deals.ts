import type { CrmRecord, ImportCrm } from './import-crm.js';
import type { Deal, DealField, ImportPlan } from './import-plan.js';
import type { LoadCount } from './summary.js';

/** What became of the opportunities. */
export interface LoadedDeals {
  opportunities: LoadCount;
  lines: LoadCount;
  roles: LoadCount;
  /** How many this run closed as won. */
  closed: number;
  /** The CRM's id of each opportunity by its key. */
  ids: ReadonlyMap<string, string>;
}

/** Ids of what the opportunities refer to. */
export interface References {
  accounts: ReadonlyMap<string, string>;
  owners: ReadonlyMap<string, string>;
}

interface OpportunityRow {
  Id: string;
  Legacy_Id__c: string;
  StageName: string;
  OpportunityLineItems: { records: unknown[] } | null;
  Role_Assumptions__r: { records: unknown[] } | null;
}

/** An opportunity of the CRM with what it still lacks. */
interface OpenDeal {
  id: string;
  deal: Deal;
  /** How many lines and roles it has already. */
  lines: number;
  roles: number;
}

const EXISTING = `SELECT Id, Legacy_Id__c, StageName, (SELECT Id FROM OpportunityLineItems), (SELECT Id FROM Role_Assumptions__r)
  FROM Opportunity WHERE Legacy_Id__c != null`;

const names: Readonly<Record<DealField, string>> = {
  name: 'Name',
  closeDate: 'CloseDate',
  currency: 'CurrencyIsoCode',
  legalEntity: 'Legal_Entity__c',
  deliveringLegalEntity: 'Delivering_Legal_Entity__c',
  serviceLine: 'Service_Line__c',
  practice: 'Practice__c',
  deliveryRegion: 'Delivery_Region__c',
  contractType: 'Contract_Type__c',
  billingMethod: 'Billing_Method__c',
  estimatedStart: 'Estimated_Start__c',
  estimatedEnd: 'Estimated_End__c',
  projectManager: 'Project_Manager_Number__c',
  purchaseOrder: 'Purchase_Order__c',
  sowReference: 'SOW_Reference__c',
  paymentTerms: 'Payment_Terms__c',
};

/**
 * Creates the opportunities that the CRM does not have yet, with lines and roles, and closes the won ones in a last step,
 * so that the CRM announces them as it announces every win. Of those that it has, it completes what an interrupted run left
 * unfinished: those that are still in the stage in which they were created.
 */
export async function loadDeals(
  crm: ImportCrm,
  { deals, openStage }: Pick<ImportPlan, 'deals' | 'openStage'>,
  references: References,
): Promise<LoadedDeals> {
  const firstStage = ({ won, stage }: Deal) => (won ? openStage : stage);
  const existing = new Map((await crm.all<OpportunityRow>(EXISTING)).map((row) => [row.Legacy_Id__c, row]));
  const missing = deals.filter(({ key }) => !existing.has(key));
  const created = await crm.create(
    'opportunities',
    'Opportunity',
    missing.map((deal) => ({ key: deal.key, fields: opportunityFields(deal, firstStage(deal), references) })),
  );
  const unfinished = [
    ...deals.flatMap((deal) => unfinishedDeal(deal, existing.get(deal.key), firstStage(deal))),
    ...missing.flatMap((deal, at) => (created[at] ? [{ id: created[at], deal, lines: 0, roles: 0 }] : [])),
  ];
  const lines = await crm.create('lines', 'OpportunityLineItem', unfinished.flatMap(missingLines));
  const roles = await crm.create('role assumptions', 'Role_Assumption__c', unfinished.flatMap(missingRoles));
  const wins = unfinished.filter(({ deal }) => deal.won);
  const closed = await crm.update(
    'closing what is won',
    'Opportunity',
    wins.map(({ id, deal }) => ({ key: deal.key, fields: { Id: id, StageName: deal.stage } })),
  );
  return {
    opportunities: { created: numberOf(created), found: deals.length - missing.length },
    lines: { created: numberOf(lines), found: sum(deals, existing, 'OpportunityLineItems') },
    roles: { created: numberOf(roles), found: sum(deals, existing, 'Role_Assumptions__r') },
    closed: numberOf(closed),
    ids: new Map([
      ...deals.flatMap(({ key }): [string, string][] => (existing.has(key) ? [[key, existing.get(key)!.Id]] : [])),
      ...missing.flatMap(({ key }, at): [string, string][] => (created[at] ? [[key, created[at]]] : [])),
    ]),
  };
}

function unfinishedDeal(deal: Deal, row: OpportunityRow | undefined, firstStage: string): OpenDeal[] {
  if (row?.StageName !== firstStage) return [];
  return [
    { id: row.Id, deal, lines: childrenOf(row, 'OpportunityLineItems'), roles: childrenOf(row, 'Role_Assumptions__r') },
  ];
}

function opportunityFields(deal: Deal, stage: string, { accounts, owners }: References): Record<string, unknown> {
  const fields = Object.entries(deal.fields).map(([name, value]) => [names[name as DealField], value]);
  return {
    ...Object.fromEntries(fields),
    Legacy_Id__c: deal.key,
    StageName: stage,
    Amount: deal.amount === undefined ? undefined : Number(deal.amount),
    AccountId: deal.account === undefined ? undefined : accounts.get(deal.account),
    OwnerId: deal.owner === undefined ? undefined : owners.get(deal.owner),
  };
}

function missingLines({ id, deal: { key, lines }, lines: there }: OpenDeal): CrmRecord[] {
  return lines.slice(there).map(({ product, quantity, amount }, at) => ({
    key,
    fields: {
      OpportunityId: id,
      Product_Name__c: product,
      Quantity: Number(quantity),
      TotalPrice: Number(amount),
      SortOrder: there + at + 1,
    },
  }));
}

function missingRoles({ id, deal: { key, roles }, roles: there }: OpenDeal): CrmRecord[] {
  return roles.slice(there).map(({ role, hours, skills }) => ({
    key,
    fields: { Opportunity__c: id, Name: role, Hours__c: Number(hours), Skills__c: skills },
  }));
}

type Children = 'OpportunityLineItems' | 'Role_Assumptions__r';

function childrenOf(row: OpportunityRow | undefined, of: Children): number {
  return row?.[of]?.records.length ?? 0;
}

function sum(deals: readonly Deal[], rows: ReadonlyMap<string, OpportunityRow>, of: Children): number {
  return deals.reduce((total, { key }) => total + childrenOf(rows.get(key), of), 0);
}

function numberOf(ids: readonly (string | undefined)[]): number {
  return ids.filter(Boolean).length;
}
