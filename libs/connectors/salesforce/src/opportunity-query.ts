import type { OrgFields } from './org-fields.js';

/**
 * One query that reads an opportunity with all that a handover needs, so that a read is one API call.
 *
 * @param withCurrency whether the org has multiple currencies, and so a CurrencyIsoCode
 */
export function opportunitySelect(fields: OrgFields, withCurrency: boolean): string {
  const { opportunity, account, line, milestone, role, quote } = fields;
  const selected = new Set([
    'Id',
    'Name',
    'StageName',
    'IsClosed',
    'IsWon',
    'Amount',
    ...(withCurrency ? ['CurrencyIsoCode'] : []),
    'Probability',
    'CloseDate',
    'SystemModstamp',
    'LastModifiedDate',
    'Account.Id',
    'Account.Name',
    ...namesOf(account).map((name) => `Account.${name}`),
    'Owner.Name',
    ...namesOf(opportunity),
    children('OpportunityLineItems', ['Id', 'Quantity', 'TotalPrice', ...namesOf(line)], 'SortOrder, Id'),
    ...(milestone ? [children(milestone.children!, namesOf(milestone), `${milestone.dueDate}, Id`)] : []),
    ...(role ? [children(role.children!, namesOf(role), 'Id')] : []),
    ...(quote ? [children(quote.children!, ['Id', ...namesOf(quote)], 'Id')] : []),
    children('OpportunityContactRoles', ['Role', 'Contact.Name', 'Contact.Email'], 'IsPrimary DESC, Id'),
  ]);
  return `SELECT ${[...selected].join(', ')} FROM Opportunity`;
}

function children(relationship: string, names: readonly string[], order: string): string {
  return `(SELECT ${[...new Set(names)].join(', ')} FROM ${relationship} ORDER BY ${order})`;
}

function namesOf(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).flatMap(([name, apiName]) => (name === 'children' ? [] : [apiName]));
}
