import { releasedDecision, tableOf } from '../../test/sample-context.js';
import { decisionDifferences } from './decision-differences.js';

const changed = (change: (decision: ReturnType<typeof releasedDecision>) => void) => {
  const decision = releasedDecision('project-template');
  change(decision);
  return decisionDifferences(releasedDecision('project-template'), decision);
};
const rowsOf = (decision: ReturnType<typeof releasedDecision>) => tableOf(decision).content.rules;

describe('the differences of two versions of a decision', () => {
  it('are none where nodes stand elsewhere on the canvas or empty cells are written differently', () => {
    const { nodes, connectionsAdded, connectionsRemoved } = changed((decision) => {
      decision.nodes[0]!.position = { x: 1, y: 2 };
      rowsOf(decision)[0]!.legalEntity = '  ';
    });
    expect([nodes, connectionsAdded, connectionsRemoved]).toEqual([[], [], []]);
  });

  it('say of a changed cell its row, its column and both texts', () => {
    const { nodes } = changed((decision) => {
      rowsOf(decision)[1]!.template = '"TPL-OTHER"';
      rowsOf(decision)[1]!.legalEntity = '"DE01"';
    });
    expect(nodes).toMatchObject([
      {
        node: 'Project template',
        kind: 'table',
        change: 'changed',
        columns: [],
        settings: [],
        rows: [
          {
            id: 'template-fixed-price',
            change: 'changed',
            placeBefore: 2,
            placeAfter: 2,
            cells: [
              { column: 'Legal entity', after: '"DE01"' },
              { column: 'Template', before: '"TPL-FIXED"', after: '"TPL-OTHER"' },
            ],
          },
        ],
      },
    ]);
  });

  it('show a new row whole, and not the rows that it pushes down', () => {
    const { nodes } = changed((decision) => {
      rowsOf(decision).unshift({ _id: 'new', _description: 'All to one', template: '"TPL-ONE"' });
    });
    expect(nodes[0]!.rows).toEqual([
      {
        id: 'new',
        change: 'added',
        description: 'All to one',
        placeAfter: 1,
        cells: [{ column: 'Template', after: '"TPL-ONE"' }],
      },
    ]);
  });

  it('show a removed row, and a row that overtook others as the only one that moved', () => {
    const { nodes } = changed((decision) => {
      const rows = rowsOf(decision);
      rows.splice(1, 1);
      rows.unshift(rows.pop()!);
    });
    const last = rowsOf(releasedDecision('project-template')).at(-1)!._id;
    expect(nodes[0]!.rows).toMatchObject([
      { id: last, change: 'moved', placeAfter: 1, cells: [] },
      { id: 'template-fixed-price', change: 'removed', placeBefore: 2 },
    ]);
  });

  it('tell of columns, settings, nodes and connections', () => {
    const { nodes, connectionsAdded, connectionsRemoved } = changed((decision) => {
      const table = tableOf(decision).content;
      table.hitPolicy = 'collect';
      table.inputs[2]!.field = 'opportunity.deliveringLegalEntity';
      table.inputs.push({ id: 'region', name: 'Region', field: 'opportunity.deliveryRegion' });
      decision.nodes.push({
        id: 'more',
        name: 'More',
        type: 'expressionNode',
        content: { expressions: [{ id: 'x', key: 'template', value: '"TPL"' }] },
      });
      decision.edges = [{ ...decision.edges[0]!, targetId: 'more' }, ...decision.edges.slice(1)];
    });
    expect(nodes).toMatchObject([
      {
        change: 'changed',
        settings: [{ setting: 'rows that hit', before: 'the first', after: 'all' }],
        columns: [
          {
            side: 'condition',
            change: 'changed',
            before: 'Legal entity (opportunity.legalEntity)',
            after: 'Legal entity (opportunity.deliveringLegalEntity)',
          },
          { change: 'added', after: 'Region (opportunity.deliveryRegion)' },
        ],
      },
      { node: 'More', kind: 'expression', change: 'added', rows: [{ id: 'x', change: 'added' }] },
    ]);
    expect([connectionsAdded, connectionsRemoved]).toEqual([['Request → More'], ['Request → Project template']]);
  });
});
