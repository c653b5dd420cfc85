import type * as process from '@handover/contracts/process-opportunity-to-project';
import { checkpointName, checkpointNames } from '../words.js';
import type { Progress } from './opportunity-documents.js';

/** How far a handover has come: checkpoints behind it, and the one that it is at; none once all are behind it. */
export function progressOf({ state, checkpoints }: process.Handover): Progress {
  const passed = new Set<string>(
    checkpoints.filter((each) => ['done', 'skipped'].includes(each.state)).map(({ name }) => name),
  );
  const goes = ['received', 'validating', 'provisioning', 'waiting', 'blocked', 'changing'].includes(state);
  const at = goes ? checkpointNames.find((name) => !passed.has(name)) : undefined;
  return {
    passed: passed.size,
    total: checkpointNames.length,
    ...(at === undefined ? {} : { checkpoint: at, checkpointName: checkpointName(at) }),
  };
}
