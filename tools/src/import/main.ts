import { resolve } from 'node:path';
import { IMPORT_USAGE, readImportArguments } from './arguments.js';
import { importExport } from './import-export.js';
import { runningTarget } from './import-target.js';
import { progressOn } from './progress.js';
import { summaryText } from './summary.js';

/** `npm run import`: loads a CRM export into the running platform. Resolves with the exit status. */
async function main(): Promise<number> {
  const chosen = readImportArguments(process.argv.slice(2), process.env);
  if (chosen.help) {
    console.log(IMPORT_USAGE);
    return 0;
  }
  const summary = await importExport({
    from: resolve(chosen.from),
    mapping: chosen.mapping,
    limit: chosen.limit,
    target: chosen.dryRun ? undefined : await runningTarget(chosen),
    progress: progressOn(process.stderr),
  });
  console.log(summaryText(summary));
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
