/** Records and words that people pick values from. */
export const choiceKinds = [
  'employee',
  'customer',
  'project-template',
  'tax-code',
  'currency',
  'legal-entity',
  'service-line',
  'practice',
  'delivery-region',
  'product',
  'role',
  'skill',
  'person',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** Something that can be picked. */
export interface Choice {
  /** What an edit or an assignment holds. */
  value: string;
  /** What people call it. */
  label: string;
  /** What tells it from others with the same name. */
  detail?: string;
}

/** Those whose value, label or detail hold each word of the text, in any case; as many as asked for. */
export function choose(choices: readonly Choice[], text: string, limit: number): { items: Choice[]; more: boolean } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices.filter(({ value, label, detail = '' }) => {
    const content = `${value} ${label} ${detail}`.toLowerCase();
    return words.every((word) => content.includes(word));
  });
  return { items: fitting.slice(0, limit), more: fitting.length > limit };
}

/** Each value once, by label. */
export function inOrder(choices: readonly Choice[]): Choice[] {
  const once = new Map(choices.map((choice) => [choice.value, choice]));
  return [...once.values()].sort((one, other) => one.label.localeCompare(other.label, 'en'));
}
