import { processEnvironment, readConfig } from '@handover/platform';
import { z } from 'zod';

const size = (usual: number, what: string) => z.coerce.number().int().min(1).default(usual).describe(what);

/** How much a test tries: little with every change, much in a full run. */
export function testSizes() {
  return readConfig(
    z.object({
      FUZZ_CASES: size(300, 'Events that the fuzz tests make up, for each intake; 10000 in a full run'),
      STORM_EVENTS: size(150, 'Events of the event storm, repeated ones included; 5000 in a full run'),
    }),
    processEnvironment(),
  );
}
