import { sampleDeals } from '../salesforce/seed/sample-deals.js';
import { companies, taxes } from './companies.js';
import { customers } from './customers.js';
import { envelopes } from './envelopes.js';
import { firmRecords } from './firm-records.js';
import { projectTemplates } from '../xero/seed/project-templates.js';
import { departments, resources, workers } from './workers.js';

describe("the firm's records", () => {
  it('have ids that are unique in their type', () => {
    const ids = firmRecords().map(({ system, type, id }) => `${system} ${type} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tax a customer with codes of the company that invoices it', () => {
    for (const { tax_ids: taxIds } of Object.values(customers)) {
      for (const { company, tax_code: code, kind } of taxIds) expect(taxes[code]).toMatchObject({ company, kind });
    }
  });

  it('hold a customer, a company and a leader for every sample deal, and the deal currency is one of the company', () => {
    for (const deal of sampleDeals) {
      expect(customers[deal.account.customerNumber]?.name).toBe(deal.account.name);
      expect(companies[deal.legalEntity]?.deal_currencies).toContain(deal.currency);
      if (deal.projectManager === undefined) continue;
      expect(workers[deal.projectManager]).toMatchObject({
        employed: true,
        can_lead_projects: true,
        company: deal.legalEntity,
      });
    }
  });

  it('give every sample deal but the seventh a tax profile in the company that sells', () => {
    const without = sampleDeals.filter(
      ({ account, legalEntity }) =>
        !customers[account.customerNumber]!.tax_ids.some(({ company }) => company === legalEntity),
    );
    expect(without.map(({ account }) => account.customerNumber)).toEqual(['C-1007']);
  });

  it('hold a signed statement of work with the terms of every sample deal', () => {
    for (const deal of sampleDeals) {
      const envelope = Object.values(envelopes).find((each) => each.deal === deal.opportunityId)!;
      expect(envelope.state).toBe('completed');
      expect(envelope.terms).toMatchObject({
        value: deal.amount,
        currency: deal.currency,
        from: deal.start,
        to: deal.end,
        terms_days: Number(deal.paymentTerms.slice('net-'.length)),
      });
      expect(envelope.terms.deal_kind).toBeDefined();
      expect(envelope.terms.billing).toBeDefined();
      if (deal.sowReference !== undefined) expect(envelope.ref).toBe(deal.sowReference);
    }
  });

  it('let the PSA book somebody for every role that the sample deals assume', () => {
    const roles = new Set(Object.values(resources).map(({ role, region }) => `${role} ${region}`));
    const assumed = sampleDeals.flatMap((deal) => deal.roles.map(([role]) => `${role} ${deal.region}`));
    expect(assumed.filter((role) => !roles.has(role))).toEqual([]);
  });

  it('place every worker in a department of the same company and cost centre', () => {
    for (const { department, company, cost_center } of Object.values(workers)) {
      expect(departments[department]).toMatchObject({ company, cost_center });
    }
    expect(Object.keys(workers)).toHaveLength(30);
  });

  it('number the packages of a project template uniquely', () => {
    for (const { workBreakdown } of projectTemplates) {
      expect(new Set(workBreakdown.map(({ code }) => code)).size).toBe(workBreakdown.length);
    }
  });
});
