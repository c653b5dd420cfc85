import { eventually } from './eventually.js';
import type { SystemApi } from './system-api.js';

/** What may become of the answer to a call, and what the sandbox does to bring it about. */
export interface Ambiguity {
  name: string;
  fault: { kind: string; status?: number; committed?: boolean };
  /** Strikes only calls that create, where the others cannot be answered like this. */
  writesOnly?: boolean;
}

/** Every way in which a caller may be left not knowing whether something was created. */
export const ambiguousAnswers: readonly Ambiguity[] = [
  { name: 'is lost after the commit', fault: { kind: 'lose-answer' } },
  { name: 'never comes after the commit', fault: { kind: 'hang', committed: true } },
  { name: 'never comes, nothing being done', fault: { kind: 'hang' } },
  { name: 'is a connection reset, nothing being done', fault: { kind: 'down' } },
  { name: 'is a 500 after the commit', fault: { kind: 'error', status: 500, committed: true } },
  { name: 'is a 500, nothing being done', fault: { kind: 'error', status: 500 } },
  { name: 'is a 503, nothing being done', fault: { kind: 'error', status: 503 } },
  { name: 'is a 409, since it is there', fault: { kind: 'error', status: 409, committed: true }, writesOnly: true },
];

/** An answer to a create. */
export interface CreatedAnswer {
  status: number;
  body: unknown;
}

const MOST_CALLS = 40;
const MOST_ATTEMPTS = 6;

/**
 * Creates one thing after the other, striking the first call that the system API makes of its vendor, then the second, until a
 * creation makes no further call. Each creation is sent again, as the process layer does, until it is answered 201.
 *
 * @param system as the sandbox calls it
 * @param writes operations of the sandbox that create, for what strikes those alone
 * @param create sends a creation, the same thing for the same number, with these headers
 * @param check throws unless what was created for that number is there once
 * @returns how many calls were struck
 * @throws Error when a creation is not answered 201 in the end
 */
export async function callsStruck(
  api: SystemApi,
  { system, ambiguity, writes = '*.create' }: { system: string; ambiguity: Ambiguity; writes?: string },
  create: (number: number, headers: Record<string, string>) => Promise<CreatedAnswer>,
  check: (number: number) => Promise<void>,
): Promise<number> {
  await untilInspected(api);
  const operation = ambiguity.writesOnly ? writes : '*';
  for (let skip = 0; skip < MOST_CALLS; skip += 1) {
    await api.faults([{ system, operation, skip, times: 1, fault: ambiguity.fault }]);
    await untilCreated((headers) => create(skip, headers));
    const { body } = await api.sandbox.get('/control/faults').expect(200);
    await api.faults([]);
    await check(skip);
    if ((body as { faults: unknown[] }).faults.length > 0) return skip;
  }
  throw new Error(`A creation makes more than ${MOST_CALLS} calls.`);
}

/** Waits for the calls that the API makes by itself at its start: they are not those that shall be struck. */
async function untilInspected(api: SystemApi): Promise<void> {
  const reader = await api.as('instances:read');
  await eventually(async () => {
    const { body } = await reader.get('/v1/instances').expect(200);
    return (body as { items: { mapping: string }[] }).items.every(({ mapping }) => mapping !== 'unknown');
  });
}

async function untilCreated(send: (headers: Record<string, string>) => Promise<CreatedAnswer>): Promise<void> {
  const answers: string[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const { status, body } = await send(attempt === 0 ? {} : { 'cache-control': 'no-cache' });
    if (status === 201) return;
    answers.push(`${status} ${JSON.stringify(body)}`);
  }
  throw new Error(`Not created in ${MOST_ATTEMPTS} attempts: ${answers.join('\n')}`);
}
