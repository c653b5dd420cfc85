import type { Envelope } from '../docusign/envelope.js';
import { envelopeRecords } from '../docusign/seed/envelopes.js';
import { sampleDeals } from '../salesforce/seed/sample-deals.js';
import { psaAccount } from '../kantata/seed/psa-account.js';
import { companies, taxes } from './companies.js';
import { customers } from './customers.js';
import { firmRecords } from './firm-records.js';
import { projectTemplates } from '../xero/seed/project-templates.js';
import { departments, workers } from './workers.js';

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
    const envelopes = envelopeRecords();
    expect(envelopes).toHaveLength(sampleDeals.length);
    sampleDeals.forEach((deal, index) => {
      const { externalReference, data } = envelopes[index]!;
      const { status, customFields } = data as Envelope;
      const values = Object.fromEntries(customFields.textCustomFields.map(({ name, value }) => [name, value]));
      expect([status, externalReference]).toEqual(['completed', deal.opportunityId]);
      expect(values).toEqual({
        'Opportunity Id': deal.opportunityId,
        'SOW Reference': deal.sowReference ?? expect.stringMatching(/^SOW-2027-\d{3}$/),
        'Contract Amount': deal.amount,
        'Contract Currency': deal.currency,
        'Contract Type': deal.contractType,
        'Billing Method': deal.billingMethod,
        'Start Date': deal.start,
        'End Date': deal.end,
        'Payment Terms': deal.paymentTerms,
      });
    });
  });

  it('let the PSA staff every role and skill that the sample deals assume', () => {
    const inRegion = new Set(Object.values(workers).map(({ job_title: role, region }) => `${role} ${region}`));
    const assumed = sampleDeals.flatMap((deal) => deal.roles.map(([role]) => `${role} ${deal.region}`));
    expect(assumed.filter((role) => !inRegion.has(role))).toEqual([]);
    const names = (type: string) => psaAccount().flatMap((each) => (each.type === type ? each.data : []));
    const skills = sampleDeals.flatMap((deal) => deal.roles.flatMap(([, , wanted]) => wanted));
    expect(names('skill')).toEqual(expect.arrayContaining(skills.map((name) => ({ name }))));
    expect(names('user')).toHaveLength(29);
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
