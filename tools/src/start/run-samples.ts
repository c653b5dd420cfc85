import { differences } from './sample-outcome.js';
import { closeSamples, repairSamples, sampleOutcomes, type SampleRunParts } from './sample-run.js';
import { exceptionTable, outcomeTable } from './tables.js';

/**
 * Closes the sample opportunities, prints what each became, repairs those that are blocked, and prints them again. After an
 * earlier run on the same data it closes nothing and shows what that run left.
 *
 * @returns what differs from what should be
 */
export async function runSamples(parts: SampleRunParts): Promise<string[]> {
  const closed = await closeSamples(parts);
  console.log(
    closed > 0
      ? `Closed ${closed} sample opportunities as won in the CRM. What became of them:`
      : 'The data of an earlier start are here, its sample opportunities closed already. What became of them:',
  );
  const outcomes = await sampleOutcomes(parts);
  console.log(outcomeTable(outcomes));
  const faults = closed > 0 ? differences(outcomes, false) : [];

  const blocked = outcomes.filter(({ exception }) => exception);
  if (blocked.length === 0) return [...new Set([...faults, ...differences(outcomes, true)])];
  console.log(`\n${blocked.length} wait for a person:`);
  console.log(exceptionTable(blocked));
  console.log('\nTheir owners name the project manager in the CRM and add the tax profile in the ERP; retried:');
  await repairSamples(parts, blocked);
  const repaired = await sampleOutcomes(parts);
  console.log(outcomeTable(repaired.filter(({ key }) => blocked.some((outcome) => outcome.key === key))));
  return [...new Set([...faults, ...differences(repaired, true)])];
}
