import { casesOf, stageOf } from './decision-cases.js';

const deal = { stage: 'closed-won' };
const delivery = { stage: 'closed-won', legalEntity: null };

describe('what a decision is evaluated on', () => {
  it('is the deal, and for financial dimensions of an intercompany delivery the books of both', () => {
    expect(casesOf('billing-method', 'main:1', { deal, delivery }, 3)).toEqual([
      { id: 'main:1', baseline: 3, books: 'seller', context: deal },
    ]);
    expect(casesOf('financial-dimensions', 'main:1', { deal, delivery }).map(({ books }) => books)).toEqual([
      'seller',
      'deliverer',
    ]);
    expect(casesOf('financial-dimensions', 'main:1', { deal })).toHaveLength(1);
  });

  it('is the delivery alone for intercompany terms, and nothing where there is none', () => {
    expect(casesOf('intercompany-terms', 'main:1', { deal, delivery })).toMatchObject([{ books: 'deliverer' }]);
    expect(casesOf('intercompany-terms', 'main:1', { deal })).toEqual([]);
  });

  it('belongs to the stage of its gate, and to the win otherwise', () => {
    expect(['stage-gate/commit', 'stage-gate/contract-review', 'project-template'].map(stageOf)).toEqual([
      'commit',
      'contract-review',
      'closed-won',
    ]);
  });
});
