import { sampleDeal, sampleDelivery } from '../../../test/sample-deal.js';
import { planProject } from './plan-project.js';

describe('the plan of a deal that another legal entity delivers', () => {
  it("has a project in the deliverer's books, sold to the seller for the transfer price", () => {
    const planned = planProject(sampleDeal(sampleDelivery()));
    if ('findings' in planned) throw new Error(planned.findings[0]!.sentence);
    const { project, delivery, dimensions, staffing, lineage, decisions } = planned.plan;
    expect([project.legalEntity, project.customerNumber, project.contractValue.amount]).toEqual([
      'DE01',
      'C-1001',
      '120000.00',
    ]);
    expect(delivery).toMatchObject({
      project: {
        legalEntity: 'GB01',
        customerNumber: 'DE01',
        contractValue: { amount: '102000.00', currency: 'EUR' },
        template: 'TPL-FIXED',
      },
      dimensions: { legalEntity: 'GB01', costCentre: 'CC-GB-410', intercompanyPartner: 'DE01' },
    });
    expect(dimensions).toMatchObject({ legalEntity: 'DE01', costCentre: 'CC-DE-410' });
    expect(staffing.demands[0]!.legalEntity).toBe('GB01');
    expect(lineage['provision-project']).toContainEqual({
      field: 'deliveryProject/contractValue',
      source: 'decision:intercompany-terms@3/transferPercent of opportunity/amount',
    });
    expect(decisions['provision-project']!.map(({ decision }) => decision)).toEqual([
      'project-template',
      'intercompany-terms',
    ]);
  });

  it('is one project where the seller delivers', () => {
    const planned = planProject(sampleDeal());
    expect('plan' in planned && planned.plan.delivery).toBe(undefined);
  });

  it('waits for a rule where none says what the deliverer charges', () => {
    const deal = sampleDeal(sampleDelivery());
    deal.deliveryDecisions!['intercompany-terms'].output = {};
    expect(planProject(deal)).toMatchObject({ findings: [{ class: 'mapping', code: 'no-intercompany-terms' }] });
  });
});
