/** The parts of a decision in the JSON Decision Model that the pages show; the API checks and compares them. */
export interface DecisionContent extends Record<string, unknown> {
  nodes: DecisionNode[];
  edges: { id: string; sourceId: string; targetId: string }[];
}

export interface DecisionNode {
  id: string;
  name: string;
  type: string;
  content?: Record<string, unknown>;
}

export interface TableColumn {
  id: string;
  name: string;
  field?: string | null;
}

export type TableRow = Record<string, unknown> & { _id: string; _description?: string | null };

/** A node as rows and columns. */
export interface NodeTable {
  id: string;
  name: string;
  /** How its rows are read, in a sentence. */
  reading: string;
  conditions: TableColumn[];
  results: TableColumn[];
  rows: TableRow[];
}

const FIELD: TableColumn = { id: 'key', name: 'Field' };
const VALUE: TableColumn = { id: 'value', name: 'Value' };
const CONDITION: TableColumn = { id: 'condition', name: 'Taken when' };

/** The nodes that decide, as tables in the order of the file. */
export function nodeTables({ nodes }: DecisionContent): NodeTable[] {
  return nodes.flatMap(({ id, name, type, content = {} }): NodeTable[] => {
    const list = <Item>(member: string) => (Array.isArray(content[member]) ? (content[member] as Item[]) : []);
    const first = content.hitPolicy === 'first';
    if (type === 'decisionTableNode') {
      const reading = first
        ? 'From the top: the first row whose conditions all hold gives the results.'
        : 'Every row whose conditions all hold gives its results.';
      const [conditions, results] = [list<TableColumn>('inputs'), list<TableColumn>('outputs')];
      return [{ id, name, reading, conditions, results, rows: list<TableRow>('rules') }];
    }
    if (type === 'expressionNode') {
      const rows = list<{ id: string }>('expressions').map((row): TableRow => ({ ...row, _id: row.id }));
      return [{ id, name, reading: 'Each field gets its value.', conditions: [], results: [FIELD, VALUE], rows }];
    }
    if (type === 'switchNode') {
      const rows = list<{ id: string }>('statements').map((row): TableRow => ({ ...row, _id: row.id }));
      const reading = first
        ? 'The first branch whose condition holds is taken.'
        : 'Every branch whose condition holds is taken.';
      return [{ id, name, reading, conditions: [CONDITION], results: [], rows }];
    }
    return [];
  });
}

/** The ways between the nodes, in words. */
export function connectionsOf({ nodes, edges }: DecisionContent): string[] {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges.map(({ sourceId, targetId }) => `${nameOf.get(sourceId) ?? '?'} → ${nameOf.get(targetId) ?? '?'}`);
}
