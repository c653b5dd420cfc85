import { systemNames } from '@handover/canonical';
import { z } from 'zod';
import { reviewedStages } from '../stage-reviews/stage-review.js';
import { unwindingSteps } from '../unwindings/unwinding.js';
import { checkpointNames } from './checkpoint.js';

const SECONDS = /^[1-9]\d{0,6}$/;
const named = new Set<string>([...checkpointNames, ...unwindingSteps, ...reviewedStages, ...systemNames]);

/**
 * How long handovers and stage reviews wait before a person hears of it, in seconds, by checkpoint, stage or kind of system:
 * `create-schedules=3600,commit=7200,crm=300`. The checkpoint or stage decides, then the system.
 */
export const patienceVariable = z
  .string()
  .default('')
  .transform((text, context): Readonly<Record<string, number>> => {
    const entries = text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => entry.split('=').map((part) => part.trim()) as [string, string?]);
    for (const [name, seconds] of entries) {
      if (!named.has(name))
        context.addIssue({
          code: 'custom',
          message: `"${name}" is neither a checkpoint, nor a step of an unwinding, nor a reviewed stage, nor a kind of system`,
        });
      else if (!SECONDS.test(seconds ?? ''))
        context.addIssue({ code: 'custom', message: `${name} needs whole seconds: ${name}=900` });
    }
    return Object.fromEntries(entries.map(([name, seconds]) => [name, Number(seconds)]));
  });
