import { AnswerLost, ConnectorFailure, RecordRefused } from '../failures.js';
import { createOnce } from '../policy/create-once.js';
import type { BillingLedger } from '../ports/billing-ledger.js';
import type { AnyRecords, BillingCapability, BillingSamples } from './billing-ledger.js';
import { testChangeUnderFaults } from './changes-under-faults.js';
import { failureOf, type Suite } from './suite.js';
import { testEveryRead } from './system-faults.js';

/** One kind of record, and examples of it. */
export interface RecordKind {
  /** `a contract` */
  title: string;
  records: () => AnyRecords;
  /** A record under another reference each time. */
  sample: () => Promise<{ externalReference: string }>;
  /** What can be changed of it. */
  change: () => object;
}

/** What a billing system does with one kind of record when answers are lost, writes refused, and the system out of reach. */
export function testRecordFaults(
  suite: Suite<BillingLedger, BillingSamples, BillingCapability>,
  { title, records, sample, change }: RecordKind,
): void {
  const { faults, testOf } = suite;
  const found = (reference: string) => records().findByExternalReference(reference);

  testOf('fault:lose-answer', `ends with one such record of ${title} when the answer of a create is lost`, async () => {
    const record = await sample();
    await faults().strike({ kind: 'lose-answer' });
    expect(await failureOf(records().create(record))).toBeInstanceOf(AnswerLost);
    await faults().clear();
    const created = await createOnce({
      wanted: record,
      repeated: true,
      create: () => records().create(record),
      lookUp: () => found(record.externalReference),
    });
    expect(await found(record.externalReference)).toEqual([created]);
  });

  testOf('fault:refuse', `keeps the system's own sentence when it refuses ${title}`, async () => {
    const record = await sample();
    await faults().strike({ kind: 'refuse', message: 'The period 2027-02 is closed.' });
    const refusal = await failureOf(records().create(record));
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect((refusal as RecordRefused).vendorMessage).toContain('The period 2027-02 is closed.');
  });

  testOf('fault:down', `fails to create ${title} during an outage, and leaves nothing`, async () => {
    const record = await sample();
    await faults().strike({ kind: 'down' });
    expect(await failureOf(records().create(record))).toBeInstanceOf(ConnectorFailure);
    await faults().clear();
    expect(await found(record.externalReference)).toEqual([]);
  });

  const created = async () => {
    const { id, externalReference } = await records().create(await sample());
    return { id, held: async () => (await records().read(id))!, found: () => found(externalReference) };
  };
  testChangeUnderFaults(suite, `an amendment of ${title}`, async () => {
    const record = await created();
    const amend = (version: string) => records().amend(record.id, version, change());
    return { ...record, change: amend, wanted: change() };
  });
  testChangeUnderFaults(suite, `${title} that is closed`, async () => {
    const record = await created();
    return { ...record, change: () => records().close(record.id), wanted: { status: 'closed' } };
  });

  let existing: ReturnType<typeof created> | undefined;
  const one = () => (existing ??= created());
  testEveryRead(suite, {
    [`reading ${title}`]: async () => (await one()).held(),
    [`finding ${title}`]: async () => (await one()).found(),
  });
}
