import type { CommonDifference, OutputDifference } from './rehearsal-documents.js';

/** How many of the lists hold each difference, the most frequent first; of equals, the one that was met first. */
export function commonDifferences(lists: readonly OutputDifference[][], most: number): CommonDifference[] {
  const counts = new Map<string, CommonDifference>();
  for (const difference of lists.flat()) {
    const { field, change, before, after } = difference;
    const key = JSON.stringify([field, change, before, after]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ...difference, count: 1 });
  }
  return [...counts.values()].sort((left, right) => right.count - left.count).slice(0, most);
}
