import type {
  ContractType,
  FinancialDimensions,
  NewProject,
  Project,
  ProjectStatus,
  WorkPackage,
} from '@handover/canonical';
import { projectStatuses, referencesOf } from '@handover/canonical';
import { memoText, readMemo } from './memo.js';
import { quoteNumber } from './quotes.js';
import { versionOf } from './record-version.js';
import { shortened } from './shortened.js';
import { dimensionsOf, untrackedMemo } from './tracking.js';
import { dayOf, instantOf, moneyOf, numberOf } from './wire-values.js';
import type { XeroConfig } from './xero-config.js';
import type { WireLine, WireProject, WireQuote, WireTracking } from './xero-wire.js';

/** What the quote of a project holds. */
export interface ProjectContent extends NewProject {
  contactId: string;
  workBreakdown: WorkPackage[];
  financialDimensions?: FinancialDimensions;
  /** Set by a later action; Xero's own project is only open or closed. */
  status?: Exclude<ProjectStatus, 'open'>;
  /** Known from the first change after all of the project has been made. */
  xeroProjectId?: string;
}

const TITLE_LENGTH = 100;
const WORK_PACKAGE = /^(\S+) (.*) · (–|[0-9.]+) h · (billable|not billable)$/su;

/** Dates, value and lines are where a quote has them; the rest is in its summary. The first line is the contract's value. */
export function projectQuote(content: ProjectContent, tracking: WireTracking[], config: XeroConfig): WireQuote {
  const { externalReference, name, contractValue, workBreakdown, financialDimensions: dimensions } = content;
  const value: WireLine = {
    Description: content.name,
    Quantity: 1,
    UnitAmount: numberOf(contractValue.amount, 'contractValue/amount'),
    AccountCode: config.accounts.revenue,
    Tracking: tracking,
  };
  return {
    QuoteNumber: quoteNumber(externalReference, 'project'),
    Title: shortened(`Project ${oneLine(name)}`, TITLE_LENGTH),
    Contact: { ContactID: content.contactId },
    Date: content.start,
    ExpiryDate: content.end,
    Status: 'DRAFT',
    CurrencyCode: contractValue.currency,
    LineAmountTypes: 'NOTAX',
    LineItems: [value, ...workBreakdown.map((each) => ({ Description: workPackageLine(each) }))],
    Summary: memoText({
      Reference: externalReference,
      Name: name,
      Customer: content.customerNumber,
      'Contract type': content.contractType,
      'Project manager': content.projectManager,
      Template: content.template,
      Status: content.status,
      'Xero project': content.xeroProjectId,
      ...(dimensions ? untrackedMemo(config.dimensions, dimensions) : {}),
    }),
  };
}

/** Undefined when the quote is none of a project. */
export function projectContentOf(quote: WireQuote, config: XeroConfig): ProjectContent | undefined {
  const memo = readMemo(quote.Summary);
  const { Reference: externalReference, Name: name, Customer: customerNumber, Template: template } = memo;
  const { 'Contract type': contractType, 'Project manager': projectManager, 'Xero project': xeroProjectId } = memo;
  const contactId = quote.Contact?.ContactID;
  if (!externalReference || !name || !customerNumber || !template || !contractType || !projectManager || !contactId) {
    return undefined;
  }
  const [value, ...packages] = quote.LineItems ?? [];
  const financialDimensions = dimensionsOf(config, value?.Tracking, memo);
  const status = projectStatuses.find((each) => each !== 'open' && each === memo.Status) as ProjectContent['status'];
  return {
    externalReference,
    name,
    customerNumber,
    legalEntity: config.legalEntity,
    contractType: contractType as ContractType,
    contractValue: moneyOf(value?.UnitAmount, quote.CurrencyCode ?? ''),
    start: dayOf(quote.Date),
    end: dayOf(quote.ExpiryDate),
    projectManager,
    template,
    contactId,
    workBreakdown: packages.map(workPackageOf).filter((each) => each !== undefined),
    ...(financialDimensions ? { financialDimensions } : {}),
    ...(status ? { status } : {}),
    ...(xeroProjectId ? { xeroProjectId } : {}),
  };
}

/** The project that a quote and a project of Xero's are together. A project that people reopen in Xero is open. */
export function projectOf(content: ProjectContent, quote: WireQuote, { projectId, status }: WireProject): Project {
  const { contactId: _contact, xeroProjectId: _project, status: asked, ...rest } = content;
  const held = {
    id: projectId,
    externalReferences: referencesOf(content.externalReference),
    ...rest,
    status: status === 'CLOSED' ? (asked ?? ('closed' as const)) : ('open' as const),
  };
  return { ...held, version: versionOf(held), updatedAt: instantOf(quote.UpdatedDateUTC) };
}

/** Text without line breaks, for fields that people see in lists. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function workPackageLine({ code, name, plannedHours, billable }: WorkPackage): string {
  return `${code} ${name} · ${plannedHours ?? '–'} h · ${billable ? 'billable' : 'not billable'}`;
}

function workPackageOf({ Description }: WireLine): WorkPackage | undefined {
  const [, code, name, hours, billable] = WORK_PACKAGE.exec(Description ?? '') ?? [];
  if (code === undefined || name === undefined) return undefined;
  const plannedHours = Number(hours);
  return { code, name, billable: billable === 'billable', ...(Number.isNaN(plannedHours) ? {} : { plannedHours }) };
}
