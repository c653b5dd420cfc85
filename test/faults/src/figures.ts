/**
 * Prints what a scenario came to, in one block that a reader of a long log finds.
 *
 * @param figures by what they count; seconds are rounded to a tenth
 */
export function printFigures(scenario: string, figures: Record<string, number | string>): void {
  const shown = Object.entries(figures).map(([name, figure]) => `${name} ${shownAs(figure)}`);
  const lines: string[] = [];
  for (const part of shown) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length < 110) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  process.stdout.write(`\nFIGURES ${scenario}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function shownAs(figure: number | string): string {
  if (typeof figure === 'string') return figure;
  return Number.isInteger(figure) ? figure.toLocaleString('en') : figure.toFixed(1);
}
