import { setTimeout as pause } from 'node:timers/promises';

/**
 * Calls `check` until it neither throws nor resolves to false or undefined, and resolves with its value.
 *
 * @param options.withinMs how long to go on; 5,000 by default
 * @param options.everyMs pause between two calls; 25 by default
 * @throws what the last call threw, or an Error saying that the condition did not come true
 */
export async function eventually<Value>(
  check: () => Value | Promise<Value>,
  { withinMs = 5_000, everyMs = 25 } = {},
): Promise<Exclude<Value, false | undefined>> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const outcome = await attempt(check);
    if ('value' in outcome && outcome.value !== false && outcome.value !== undefined) {
      return outcome.value as Exclude<Value, false | undefined>;
    }
    if (Date.now() >= deadline) {
      throw 'error' in outcome ? outcome.error : new Error(`The condition did not come true within ${withinMs} ms.`);
    }
    await pause(everyMs);
  }
}

async function attempt<Value>(check: () => Value | Promise<Value>): Promise<{ value: Value } | { error: unknown }> {
  try {
    return { value: await check() };
  } catch (error) {
    return { error };
  }
}
