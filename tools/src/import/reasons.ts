/** Why something was left out or is incomplete, how often, and for which records first. */
export interface Reason {
  /** What it is about, such as `opportunity`. */
  record: string;
  reason: string;
  count: number;
  /** Keys of the first few. */
  examples: string[];
}

const MOST_EXAMPLES = 3;

/** Counts reasons that are alike. */
export class Reasons {
  private readonly byText = new Map<string, Reason>();

  add(record: string, reason: string, key: string): void {
    const text = `${record}\n${reason}`;
    const known = this.byText.get(text) ?? { record, reason, count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(key);
    this.byText.set(text, known);
  }

  /** The most frequent first. */
  list(): Reason[] {
    return [...this.byText.values()].sort((a, b) => b.count - a.count);
  }
}
