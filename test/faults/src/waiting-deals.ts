import type { TestPlatform } from '@handover/test-e2e';

/** A handover as the operations API shows it, as far as these tests look. */
export interface SeenHandover {
  opportunityId: string;
  state: string;
  startDate?: string;
  waitingFor?: string;
  waitingSystem?: string;
  waitingInstance?: string;
  resumeAt?: string;
  checkpoints: { name: string; state: string; attempts: { startedAt: string }[] }[];
}

/** Creates deals of a legal entity that begin on different days, in no order of these; resolves with their ids. */
export async function dealsOf(test: TestPlatform, legalEntity: 'DE01' | 'GB01', count: number): Promise<string[]> {
  const ids = await test.crm.createDeals(count, `Waiting ${legalEntity}`);
  await Promise.all(
    ids.map((id, index) =>
      test.control.changeRecord('crm', 'Opportunity', id, {
        Legal_Entity__c: legalEntity,
        Project_Manager_Number__c: legalEntity === 'DE01' ? 'E1003' : 'E1005',
        // 7 has no divisor in common with the count.
        Estimated_Start__c: `2027-02-${String(1 + ((7 * index) % 28)).padStart(2, '0')}`,
      }),
    ),
  );
  return ids;
}

/** What is to be seen of the handovers of these opportunities. */
export function handoversOf(test: TestPlatform, ids: string[]): Promise<SeenHandover[]> {
  return Promise.all(
    ids.map(async (id) => {
      const { status, body } = await test.ops<SeenHandover>('GET', `/v1/handovers/main:${id}`);
      if (status !== 200) throw new Error(`The handover of ${id} is not there.`);
      return body;
    }),
  );
}

/** What stakeholders were told of a system instance, in order. */
export async function toldOf(test: TestPlatform, subject: string): Promise<{ type: string; data: object }[]> {
  const { body } = await test.inside<{ items: { event: { type: string; data: object } }[] }>(
    'process-opportunity-to-project-api',
    'GET',
    `/v1/events?subject=${encodeURIComponent(subject)}`,
  );
  return body.items.map(({ event: { type, data } }) => ({ type, data }));
}

/** The begin of the last attempt at the first checkpoint: when the handover was taken up again. */
export function takenUpAt({ checkpoints }: SeenHandover): string {
  return checkpoints.find(({ name }) => name === 'load-opportunity')!.attempts.at(-1)!.startedAt;
}
