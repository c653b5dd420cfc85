import { releasedDecision, tableOf } from '../../test/sample-context.js';
import { catalogueEntry, decisionCatalogue } from './decision-catalogue.js';
import { faultInWords } from './decision-fault.js';
import type { DecisionModel } from './decision-model.js';
import { validateDecision } from './validate-decision.js';

const entry = catalogueEntry('project-template')!;

function faultsAfter(change: (decision: DecisionModel) => unknown) {
  const decision = releasedDecision('project-template');
  change(decision);
  return validateDecision(decision, entry);
}

const table = (decision: DecisionModel) => tableOf(decision).content;

describe('validateDecision', () => {
  it.each(decisionCatalogue.map((each) => [each.name, each] as const))('finds nothing in %s', (name, each) => {
    expect(validateDecision(releasedDecision(name), each)).toEqual([]);
  });

  it.each([
    [null, ''],
    [[], ''],
    [{}, '/nodes'],
    [{ nodes: 'none', edges: [] }, '/nodes'],
    [{ nodes: [{ id: 'a', name: 'A', type: 'inputNode' }], edges: [{ id: 'x' }] }, '/edges/0/sourceId'],
  ])('points at what has not the shape of a decision: %j', (content, pointer) => {
    expect(validateDecision(content, entry).map((fault) => fault.pointer)).toContain(pointer);
  });

  it('refuses nodes that run code and names those that are allowed', () => {
    const faults = faultsAfter((decision) => Object.assign(decision.nodes[1]!, { type: 'functionNode' }));
    expect(faults).toEqual([
      {
        pointer: '/nodes/1/type',
        node: 'Project template',
        detail:
          'Nodes of type "functionNode" are not allowed: use inputNode, outputNode, decisionTableNode, expressionNode or switchNode.',
      },
    ]);
  });

  it('points at a cell that is no text', () => {
    const faults = faultsAfter((decision) => Object.assign(table(decision).rules[2]!, { template: 7 }));
    expect(faults).toMatchObject([{ pointer: '/nodes/1/content/rules/2/template', node: 'Project template', row: 3 }]);
  });

  it('wants exactly one input node', () => {
    expect(
      faultsAfter((decision) => decision.nodes.push({ id: 'again', name: 'Again', type: 'inputNode' })),
    ).toMatchObject([{ pointer: '/nodes/3', node: 'Again', detail: expect.stringContaining('second input node') }]);
    expect(
      faultsAfter((decision) => {
        decision.nodes.shift();
        decision.edges.shift();
      }),
    ).toMatchObject([{ pointer: '/nodes', detail: 'The decision has no input node.' }]);
  });

  it('wants an output node that the input reaches', () => {
    expect(faultsAfter((decision) => decision.edges.pop())).toMatchObject([
      { pointer: '/nodes/2', node: 'Response', detail: 'No path leads from the input node to this output node.' },
    ]);
    expect(
      faultsAfter((decision) => {
        decision.nodes.pop();
        decision.edges.pop();
      }),
    ).toMatchObject([{ pointer: '/nodes', detail: 'The decision has no output node.' }]);
  });

  it('points at an edge that leads nowhere', () => {
    expect(
      faultsAfter((decision) => decision.edges.push({ id: 'x', sourceId: 'template', targetId: 'nowhere' })),
    ).toMatchObject([{ pointer: '/edges/2/targetId', detail: 'The edge names an unknown node "nowhere".' }]);
  });

  it('names the nodes of a circle', () => {
    expect(
      faultsAfter((decision) => decision.edges.push({ id: 'x', sourceId: 'response', targetId: 'template' })),
    ).toMatchObject([
      { pointer: '/edges', detail: expect.stringMatching(/"Project template" → "Response" → "Project template"/) },
    ]);
  });

  it('refuses two nodes of one name, since traces name nodes', () => {
    expect(faultsAfter((decision) => (decision.nodes[2]!.name = 'Request'))).toMatchObject([
      { pointer: '/nodes/2/name', detail: 'Another node has the name "Request" already.' },
    ]);
  });

  it('points at a cell of a column that is not there', () => {
    const faults = faultsAfter((decision) => (table(decision).rules[1]!.discount = '"x"'));
    expect(faults).toEqual([
      {
        pointer: '/nodes/1/content/rules/1/discount',
        node: 'Project template',
        row: 2,
        detail: 'The cell belongs to a column "discount" that is not there.',
      },
    ]);
  });

  it('refuses two columns or two rows of one id', () => {
    expect(faultsAfter((decision) => table(decision).inputs.push({ ...table(decision).inputs[0]! }))).toMatchObject([
      { pointer: '/nodes/1/content/inputs/3/id', column: 'Contract type' },
    ]);
    expect(faultsAfter((decision) => (table(decision).rules[1]!._id = table(decision).rules[0]!._id))).toMatchObject([
      { pointer: '/nodes/1/content/rules/1/_id', row: 2 },
    ]);
  });

  it('points at a condition that does not compile, with node, row and column', () => {
    const faults = faultsAfter((decision) => (table(decision).rules[3]!.contractType = '"retainer'));
    expect(faults).toMatchObject([
      {
        pointer: '/nodes/1/content/rules/3/contractType',
        node: 'Project template',
        row: 4,
        column: 'Contract type',
        detail: expect.stringContaining('The cell "retainer is no condition'),
      },
    ]);
    expect(faultInWords(faults[0]!)).toMatch(/^node "Project template", row 4, column "Contract type": The cell/);
  });

  it.each(['"TPL-TM" +', 'unknownFunction(1)', 'upper(1, 2)', '("TPL"', 'a b', 'a && b'])(
    'points at an output that does not compile: %s',
    (cell) => {
      const faults = faultsAfter((decision) => (table(decision).rules[0]!.template = cell));
      expect(faults).toMatchObject([{ pointer: '/nodes/1/content/rules/0/template', row: 1, column: 'Template' }]);
    },
  );

  it.each(['opportunity.amount.amount > 5', 'number(opportunity.name)', 'date(value)', 'len(opportunity.lines)'])(
    'lets an expression through that fails only for want of values: %s',
    (cell) => {
      expect(faultsAfter((decision) => (table(decision).rules[0]!.template = cell))).toEqual([]);
    },
  );

  it('points at the field of a column that does not compile', () => {
    expect(faultsAfter((decision) => (table(decision).inputs[1]!.field = 'opportunity..x'))).toMatchObject([
      { pointer: '/nodes/1/content/inputs/1/field', column: 'Service line' },
    ]);
  });

  it('points at expressions and switch conditions that do not compile', () => {
    const faults = faultsAfter((decision) => {
      decision.nodes.push(
        { id: 'e', name: 'E', type: 'expressionNode', content: { expressions: [{ id: '1', key: 'x', value: '1 +' }] } },
        {
          id: 's',
          name: 'S',
          type: 'switchNode',
          content: { hitPolicy: 'first', statements: [{ id: 'yes', condition: 'value >' }] },
        },
      );
      decision.edges.push({ id: 'stray', sourceId: 's', targetId: 'response', sourceHandle: 'no' });
    });
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '/nodes/3/content/expressions/0/value',
      '/nodes/4/content/statements/0/condition',
      '/nodes/4/content/statements',
    ]);
  });

  it('refuses a decision that cannot give what the process reads', () => {
    expect(faultsAfter((decision) => (table(decision).outputs[0]!.field = 'templateId'))).toMatchObject([
      { detail: 'No node gives the field "template", which the decision project-template must answer.' },
    ]);
  });

  it('reports every fault at once', () => {
    const faults = faultsAfter((decision) => {
      table(decision).rules[0]!.template = '"';
      table(decision).rules[1]!.template = '(';
      decision.edges.push({ id: 'x', sourceId: 'nowhere', targetId: 'response' });
    });
    expect(faults).toHaveLength(3);
  });
});
