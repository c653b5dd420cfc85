import type { MappingFinding } from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import { type MappedObject, type OrgFields, ourNameIn } from '../org-fields.js';
import type { SalesforceConfig } from '../salesforce-config.js';
import { inspectChangeEvents } from './inspect-change-events.js';
import { Describes } from './describes.js';
import { fieldFindings } from './field-findings.js';
import { picklistFindings } from './picklist-findings.js';

/** Objects that are always there. */
const STANDARD = { opportunity: 'Opportunity', account: 'Account', line: 'OpportunityLineItem', note: 'Task' } as const;
const CHILDREN = ['milestone', 'role', 'quote'] as const;

/** What of a mapping does not fit the org as it is now: fields, their types and rights, picklists, currencies, events. */
export async function inspectOrg(
  connection: Connection,
  fields: OrgFields,
  config: SalesforceConfig,
): Promise<MappingFinding[]> {
  const describes = new Describes(connection);
  await describes.load(Object.values(STANDARD));
  const { objects, findings } = objectsOf(fields, describes);
  await describes.load(Object.values(objects));
  for (const [object, apiName] of Object.entries(objects) as [MappedObject, string][]) {
    findings.push(...(await fieldFindings(object, apiName, fields, describes)));
  }
  findings.push(...currencyFindings(describes, config), ...(await picklistFindings(describes, fields, config)));
  return [...findings, ...(await inspectChangeEvents(connection, config.changes))];
}

function objectsOf(fields: OrgFields, describes: Describes) {
  const objects: Partial<Record<MappedObject, string>> = { ...STANDARD };
  const findings: MappingFinding[] = [];
  for (const name of CHILDREN) {
    const relationship = fields[name]?.children;
    if (relationship === undefined) continue;
    const object = describes.childOf('Opportunity', relationship);
    if (object !== undefined) objects[name] = object;
    else {
      findings.push({
        severity: 'error',
        fault: 'missing',
        field: ourNameIn(name),
        vendorField: `Opportunity.${relationship}`,
        sentence: `Opportunities have no "${relationship}" in this org, or its user may not see it. Map ${name}.children to another relationship, or ${name} to false.`,
      });
    }
  }
  return { objects, findings };
}

function currencyFindings(describes: Describes, { currency }: SalesforceConfig): MappingFinding[] {
  const hasCurrencies = describes.object('Opportunity').fields.some(({ name }) => name === 'CurrencyIsoCode');
  const about = { severity: 'error', field: 'opportunity.amount', vendorField: 'Opportunity.CurrencyIsoCode' } as const;
  if (!hasCurrencies && currency === undefined) {
    return [{ ...about, fault: 'missing', sentence: 'The org has a single currency: say which, as `currency`.' }];
  }
  if (!hasCurrencies || currency === undefined) return [];
  return [
    {
      ...about,
      fault: 'unknown-value',
      value: currency,
      sentence: `The org has several currencies, and every amount is taken for ${currency}: leave \`currency\` out.`,
    },
  ];
}
