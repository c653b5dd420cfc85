import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APART, startPlatform } from '../platform/start-platform.js';
import { readArguments, type StartArguments, USAGE } from './arguments.js';
import { runSamples } from './run-samples.js';
import { sandboxSamples } from './sandbox-samples.js';
import { stopSignal } from './stop-signal.js';
import { welcome } from './welcome.js';

/** `npm start`: brings everything up, runs the samples, stays up. Resolves with the exit status. */
async function main(): Promise<number> {
  const chosen = readArguments(process.argv.slice(2), process.env);
  if (chosen.help) {
    console.log(USAGE);
    return 0;
  }
  if (!chosen.once || chosen.dataDir) return run(chosen);
  const dataDir = await mkdtemp(join(tmpdir(), 'handover-'));
  try {
    return await run({ ...chosen, dataDir }, `handover_once_${process.pid}`);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function run(chosen: StartArguments, database?: string): Promise<number> {
  const signal = stopSignal();
  const started = performance.now();
  const platform = await startPlatform({
    ...chosen,
    separate: chosen.separate || APART,
    database,
    // Two runs that only check something must not stand in each other's way; nobody has to know their ports.
    ports: chosen.once && chosen.portBase === undefined ? 'ephemeral' : undefined,
    onProgress: (step) => console.error(`… ${step}`),
  });
  try {
    console.log(`Handover is up after ${((performance.now() - started) / 1_000).toFixed(1)} s.\n`);
    const faults = await runSamples(await sandboxSamples(platform));
    for (const fault of faults) console.error(`✗ ${fault}`);
    if (faults.length === 0) console.log('Every sample ended as it should.');
    if (chosen.once) return faults.length === 0 ? 0 : 1;
    console.log(welcome(platform));
    const failure = await Promise.race([signal.then(() => undefined), platform.ended]);
    console.error(failure ? `\n${failure}\nstopping …` : '\nstopping …');
    return failure ? 1 : 0;
  } finally {
    await platform.stop();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
