/** One thing that is wrong with a decision, and where. */
export interface DecisionFault {
  /** JSON pointer (RFC 6901) into the decision: '/nodes/1/content/rules/3/value'. */
  pointer: string;
  /** Name of the node it is in. */
  node?: string;
  /** Row of the table, from 1. */
  row?: number;
  /** Heading of the column, where the fault is in a cell. */
  column?: string;
  /** A sentence that says what is wrong. */
  detail: string;
}

/** JSON pointer of a path, its members escaped as RFC 6901 says. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((member) => `/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The fault in words for people who see no pointer: node, row, column, sentence. */
export function faultInWords({ pointer, node, row, column, detail }: DecisionFault): string {
  const place = [
    node === undefined ? undefined : `node "${node}"`,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column "${column}"`,
  ].filter((part) => part !== undefined);
  return place.length > 0 ? `${place.join(', ')}: ${detail}` : pointer === '' ? detail : `${pointer}: ${detail}`;
}
