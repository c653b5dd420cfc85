/** A query with its strings and instants taken out, so that queries that differ only in them share one statement. */
export interface QueryTemplate {
  /** SOQL in which the n-th literal is the string `'§n'`, or for instants a {@link placeholderInstant}. */
  text: string;
  literals: string[];
}

const LITERALS = /'((?:[^'\\]|\\.)*)'|\b(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:?\d{2}))/g;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const INSTANT_PLACEHOLDER = /^(\d{4})-01-01T00:00:00Z$/;

/** Takes the literals out of a query. */
export function templateOf(soql: string): QueryTemplate {
  const literals: string[] = [];
  const text = soql.replace(LITERALS, (_all, quoted: string | undefined, instant: string | undefined) => {
    if (quoted !== undefined) return `'§${literals.push(unescape(quoted)) - 1}'`;
    return placeholderInstant(literals.push(instant!) - 1);
  });
  return { text, literals };
}

/** Which literal a value of the parsed template stands for; undefined when it is a value of its own (number, date). */
export function literalIndex(value: string): number | undefined {
  if (value.startsWith("'§")) return Number(value.slice(2, -1));
  const instant = INSTANT_PLACEHOLDER.exec(value);
  return instant ? Number(instant[1]) : undefined;
}

/** The parser wants an instant where one was, so literal n is new year of the year n. */
function placeholderInstant(index: number): string {
  return `${String(index).padStart(4, '0')}-01-01T00:00:00Z`;
}

function unescape(text: string): string {
  // LIKE has escapes of its own (`\%`, `\_`), which SQL understands as they are.
  return text.replace(/\\(.)/g, (all, character: string) =>
    character === '%' || character === '_' ? all : (ESCAPES[character.toLowerCase()] ?? character),
  );
}
