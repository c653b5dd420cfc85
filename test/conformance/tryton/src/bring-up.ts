import { installTryton } from './packages.js';
import { startTryton } from './start-tryton.js';

/** Installs what is missing and leaves the seeded database ready, so that the tests start in seconds. */
async function bringUp(): Promise<void> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);
  const onProgress = (step: string) => console.log(`tryton: ${step} (${seconds()} s)`);
  const availability = await installTryton(onProgress);
  if ('missing' in availability) {
    console.log(`tryton: skipped: ${availability.missing}`);
    return;
  }
  const tryton = await startTryton({ onProgress });
  await tryton.stop();
  console.log(`tryton: ${availability.version} is ready (${seconds()} s)`);
}

await bringUp();
