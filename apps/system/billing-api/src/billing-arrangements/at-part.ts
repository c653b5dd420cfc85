import type { NewBillingArrangement } from '@handover/canonical';
import { Problem } from '@handover/platform';

/**
 * Does the work for one part of an arrangement.
 *
 * @throws Problem as the work does, with the member `part` and with pointers into the part
 */
export async function atPart<Result>(
  part: keyof NewBillingArrangement,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem({
      type: error.type.split('/').pop()!,
      title: error.title,
      status: error.status,
      detail: error.detail,
      errors: error.errors?.map(({ pointer, detail }) => ({ pointer: `/${part}${pointer}`, detail })),
      retryAfterSeconds: error.retryAfterSeconds,
      extensions: { ...error.extensions, part },
      headers: error.headers,
      cause: error,
    });
  }
}
