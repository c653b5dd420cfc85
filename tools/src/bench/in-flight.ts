/** Does the work for every item, so many at once; resolves with the milliseconds that each took. */
export async function inFlight<Item>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, items.length) }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) {
        const began = performance.now();
        await work(item);
        times.push(performance.now() - began);
      }
    }),
  );
  return times;
}
