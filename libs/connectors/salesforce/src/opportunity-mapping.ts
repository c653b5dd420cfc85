import { type CrmAccount, money, type Opportunity, type OpportunityQuote, type WrittenBack } from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import { defaultBillingMethods, defaultContractTypes, stageOf } from './labels.js';
import type { FieldOf, FieldsOf, OrgFields } from './org-fields.js';
import type { SalesforceConfig } from './salesforce-config.js';
import {
  type AccountRow,
  type Children,
  type ContactRoleRow,
  type LineRow,
  type MappedRow,
  numberAt,
  type OpportunityRow,
  textAt,
  valueAt,
} from './salesforce-rows.js';
import { instant } from './soql.js';

/** What maps a row besides the row. */
export interface OpportunityMapping {
  fields: OrgFields;
  config: Pick<SalesforceConfig, 'stages' | 'contractTypes' | 'billingMethods' | 'currency'>;
}

/**
 * A row as an opportunity. What the CRM leaves empty is absent. Throws RecordRefused for a picklist label that no table
 * knows: taking it for an empty field would send a seller looking for something that is there.
 */
export function toOpportunity(row: OpportunityRow, { fields, config }: OpportunityMapping): Opportunity {
  const text = (name: FieldOf<'opportunity'>) => textAt(row, fields.opportunity[name]);
  const approved = valueAt(row, fields.opportunity.approved);
  const currency = row.CurrencyIsoCode ?? config.currency;
  const { milestone, role, quote } = fields;
  const priced = <Mapped>(rows: MappedRow[], map: (row: MappedRow, currency: string) => Mapped): Mapped[] =>
    currency ? rows.map((each) => map(each, currency)) : [];
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
    account: row.Account ? toAccount(row.Account, fields.account) : undefined,
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
    approved: typeof approved === 'boolean' ? approved : undefined,
    lines: currency ? childrenOf(row.OpportunityLineItems).map((line) => toLine(line, fields.line, currency)) : [],
    milestones: milestone
      ? priced(mappedChildren(row, milestone.children), (each, of) => toMilestone(each, milestone, of))
      : [],
    roleAssumptions: role ? mappedChildren(row, role.children).map((each) => toRole(each, role)) : [],
    contacts: childrenOf(row.OpportunityContactRoles).flatMap(toContacts),
    quotes: quote ? priced(mappedChildren(row, quote.children), (each, of) => toQuote(each, quote, of)) : undefined,
    projectId: text('projectId'),
    writtenBack: writtenBackIn(row, fields.opportunity),
  };
}

function writtenBackIn(row: OpportunityRow, fields: FieldsOf<'opportunity'>): WrittenBack {
  const text = (name: FieldOf<'opportunity'>) =>
    fields[name] === undefined ? undefined : (textAt(row, fields[name]) ?? '');
  const flag = (name: FieldOf<'opportunity'>) =>
    fields[name] === undefined ? undefined : valueAt(row, fields[name]) === true;
  return {
    projectId: text('projectId'),
    handoverState: text('handoverState'),
    link: text('link'),
    readyToStaff: flag('readyToStaff'),
    readyToStart: flag('readyToStart'),
    readyToBill: flag('readyToBill'),
  };
}

/** A row as an account of the CRM. */
export function toAccount(row: AccountRow, fields: FieldsOf<'account'>): CrmAccount {
  return {
    id: row.Id,
    name: row.Name,
    customerNumber: textAt(row, fields.customerNumber),
    country: textAt(row, fields.country),
  };
}

function toLine(row: LineRow, fields: FieldsOf<'line'>, currency: string): Opportunity['lines'][number] {
  return {
    id: row.Id,
    product: textAt(row, fields.product) ?? 'Unnamed product',
    description: textAt(row, fields.description),
    quantity: row.Quantity,
    amount: money(row.TotalPrice ?? 0, currency),
  };
}

function toMilestone(
  row: MappedRow,
  fields: FieldsOf<'milestone'>,
  currency: string,
): Opportunity['milestones'][number] {
  return {
    name: textAt(row, fields.name) ?? 'Unnamed milestone',
    dueDate: textAt(row, fields.dueDate)!,
    amount: money(numberAt(row, fields.amount) ?? 0, currency),
  };
}

function toRole(row: MappedRow, fields: FieldsOf<'role'>): Opportunity['roleAssumptions'][number] {
  const skills = textAt(row, fields.skills)
    ?.split(/[;,]/)
    .map((skill) => skill.trim());
  return {
    role: textAt(row, fields.role) ?? 'Unnamed role',
    hours: numberAt(row, fields.hours) ?? 0,
    skills: skills?.filter((skill) => skill !== ''),
    start: textAt(row, fields.start),
    end: textAt(row, fields.end),
  };
}

function toQuote(row: MappedRow, fields: FieldsOf<'quote'>, currency: string): OpportunityQuote {
  const total = numberAt(row, fields.total);
  return {
    id: textAt(row, 'Id')!,
    number: textAt(row, fields.number) ?? textAt(row, 'Id')!,
    name: textAt(row, fields.name) ?? 'Unnamed quote',
    status: textAt(row, fields.status),
    synced: valueAt(row, fields.synced) === true,
    net: money(numberAt(row, fields.net) ?? 0, currency),
    total: total === undefined ? undefined : money(total, currency),
    expires: textAt(row, fields.expires),
  };
}

function toContacts({ Role, Contact }: ContactRoleRow): Opportunity['contacts'] {
  if (!Contact?.Name) return [];
  return [{ name: Contact.Name, email: Contact.Email || undefined, role: Role || undefined }];
}

function labelled<Word extends string>(
  field: string,
  label: string | undefined,
  words: Readonly<Record<string, Word>>,
): Word | undefined {
  if (label === undefined) return undefined;
  const word = Object.hasOwn(words, label) ? words[label] : undefined;
  if (word) return word;
  throw new RecordRefused(`The CRM's ${field} "${label}" is mapped to none of ours.`, label, field);
}

function mappedChildren(row: OpportunityRow, relationship: string | undefined): MappedRow[] {
  return childrenOf(valueAt(row, relationship) as Children<MappedRow> | undefined);
}

function childrenOf<Row>(children: Children<Row> | null | undefined): Row[] {
  return children?.records ?? [];
}
