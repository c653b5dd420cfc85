/**
 * Works on a list in chunks, a few of them at once; the results are in the order of the list.
 *
 * @param work answers one result for each item of its chunk
 */
export async function inChunks<Item, Result>(
  items: readonly Item[],
  { size, atOnce }: { size: number; atOnce: number },
  work: (chunk: Item[]) => Promise<Result[]>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const from = next;
      next += size;
      (await work(items.slice(from, from + size))).forEach((result, at) => (results[from + at] = result));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
