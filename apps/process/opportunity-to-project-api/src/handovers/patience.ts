import { systemNames } from '@handover/canonical';
import { z } from 'zod';

import { unwindingSteps } from '../unwindings/unwinding.js';
import { checkpointNames } from './checkpoint.js';

const SECONDS = /^[1-9]\d{0,6}$/;
const named = new Set<string>([...checkpointNames, ...unwindingSteps, ...systemNames]);

/**
 * How long handovers wait before a person hears of it, in seconds, by checkpoint or kind of system: `create-schedules=3600,crm=300`.
 * The checkpoint decides, then the system.
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
          message: `"${name}" is neither a checkpoint, nor a step of an unwinding, nor a kind of system`,
        });
      else if (!SECONDS.test(seconds ?? ''))
        context.addIssue({ code: 'custom', message: `${name} needs whole seconds: ${name}=900` });
    }
    return Object.fromEntries(entries.map(([name, seconds]) => [name, Number(seconds)]));
  });
