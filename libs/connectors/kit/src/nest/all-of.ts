/**
 * Waits for every one of several calls that change something, also after one has failed, so that none is still under way when
 * the next attempt begins.
 *
 * @throws what the first failed one threw
 */
export async function allOf<Result>(calls: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(calls);
  return Promise.all(calls);
}
