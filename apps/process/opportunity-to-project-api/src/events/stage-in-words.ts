/** A stage in the words of a CRM as one of ours, where the words are the same: `Closed Won` → `closed-won`. */
export function stageInWords(stage: string): string {
  return stage
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
