import { describeResourceDesk } from '@handover/connector-kit/conformance';
import { type Account, newDemand, rulesOf, startAccount } from './support/start-account.js';

const MIRIAM = { id: 1007, number: 'E1007' };
const WEEKLY_HOURS = 34;

describeResourceDesk('Kantata', {
  async start() {
    const account = await startAccount();
    const inOtherLetters = { role: 'Führungskraft für 東京 „Süd“', skills: ['données', 'Überwachung & 監視 "x"'] };
    await account.control('POST', '/records', { records: recordsOf(inOtherLetters) });
    return {
      port: account.desk(),
      samples: {
        demand: newDemand(),
        projectIds: [1, 2, 3, 4, 5, 6].map((number) => `P-2027-10000${number}`),
        refused: [
          { what: 'dates in the wrong order', change: { end: '2027-01-01' }, field: 'end' },
          { what: 'a day that is none', change: { start: '2027-02-30' }, field: 'start' },
          { what: 'an unknown role', change: { role: 'Alchemist' }, field: 'role' },
          { what: 'an unknown skill', change: { skills: ['cloud', 'alchemy'] }, field: 'skills/1' },
          { what: 'hours that are no whole minutes', change: { hours: 0.01 }, field: 'hours' },
          { what: 'more hours than a number of theirs', change: { hours: 40_000_000 }, field: 'hours' },
        ],
        inOtherLetters,
        unknownId: '99999999',
        callsOfCreate: 5,
        weeklyHours: WEEKLY_HOURS,
        fill: (id) => fill(account, id),
        book: (projectId, ...minutes) => book(account, projectId, minutes),
      },
      faults: {
        strike: (fault) => account.strike(...rulesOf(fault)),
        clear: () => account.strike(),
      },
      stop: () => account.close(),
    };
  },
  lacks: {
    'fault:expire-access': "Kantata's access tokens do not expire",
    'simultaneous-changes': 'Kantata has no conditional writes: the version is compared just before the write',
  },
});

/** A role and skills that the account has beside its own. */
function recordsOf({ role, skills }: { role: string; skills: string[] }): object[] {
  const named = (type: string, id: string, name: string) => ({ system: 'psa', type, id, data: { name } });
  return [named('role', '901', role), ...skills.map((skill, index) => named('skill', `95${index}`, skill))];
}

/** As a resource manager does: the unnamed resource becomes somebody. */
async function fill(account: Account, id: string): Promise<string> {
  const change = { workspace_resource: { user_id: MIRIAM.id } };
  const { status } = await account.call('PUT', `/workspace_resources/${id}`, change);
  if (status !== 200) throw new Error(`The resource was not staffed: ${status}`);
  return MIRIAM.number;
}

/** As somebody does who fills a timesheet. */
async function book(account: Account, projectId: string, minutes: number[]): Promise<void> {
  const found = await account.call<{ results: { id: string }[] }>(
    'GET',
    `/workspaces?external_reference_service_model_refs=${projectId}`,
  );
  const workspaceId = Number(found.body.results[0]!.id);
  for (let start = 0; start < minutes.length; start += 100) {
    const entries = minutes.slice(start, start + 100).map((each) => ({
      ...{ workspace_id: workspaceId, user_id: MIRIAM.id, date_performed: '2027-02-01', time_in_minutes: each },
    }));
    const { status } = await account.call('POST', '/time_entries', { time_entries: entries });
    if (status !== 200) throw new Error(`The time was not booked: ${status}`);
  }
}
