import Table from 'cli-table3';
import type { SampleOutcome } from './sample-outcome.js';

/** No colours and no lines that a log or a screen reader would stumble over. */
const PLAIN = { style: { head: [], border: [], compact: true } };

/** One row a sample: what it became, in which systems. */
export function outcomeTable(outcomes: SampleOutcome[]): string {
  const table = new Table({
    ...PLAIN,
    head: ['opportunity', 'contract', 'outcome', 'project', 'dimensions', 'billing', 'demands', 'ready to', 'ms'],
    colAligns: ['left', 'left', 'left', 'left', 'left', 'left', 'right', 'left', 'right'],
  });
  for (const { customer, contractType, state, records, readiness, milliseconds } of outcomes) {
    table.push([
      customer,
      contractType,
      state,
      records.projects.join(', ') || '–',
      records.dimensions ?? '–',
      records.billingProfiles.join(', ') || '–',
      String(records.demands.length),
      readiness.join(', ') || '–',
      milliseconds === undefined ? '–' : String(Math.round(milliseconds)),
    ]);
  }
  return table.toString();
}

/** One row for each handover that waits for a person. */
export function exceptionTable(outcomes: SampleOutcome[]): string {
  const table = new Table({
    ...PLAIN,
    head: ['opportunity', 'class', 'what is wrong', 'who can fix it'],
    colWidths: [28, 14, 70, 16],
    wordWrap: true,
  });
  for (const { customer, exception } of outcomes) {
    if (exception) table.push([customer, exception.class, exception.sentence, exception.owner]);
  }
  return table.toString();
}
