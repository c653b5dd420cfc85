import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { readArguments, USAGE } from './arguments.js';
import { measure } from './burst.js';
import { type Figures, row, shareHead, shares } from './figures.js';

const HEAD = ['', 'sandbox', 'deals', 'deals/s', 'p50', 'p99', 'CPU s per 1,000', 'peak memory'];

/** `npm run bench`: prints one table; resolves with the exit status. */
async function main(): Promise<number> {
  const chosen = readArguments(process.argv.slice(2));
  if (chosen.help) {
    console.log(USAGE);
    return 0;
  }
  const all: Figures[] = [];
  for (const delayMs of chosen.delays) {
    const dataDir = await mkdtemp(join(tmpdir(), 'handover-bench-'));
    try {
      all.push(...(await measure(chosen, delayMs, dataDir, (step) => console.error(`… ${step}`))));
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }
  printTable(HEAD, all.map(row));
  printTable(shareHead, all.map(shares));
  for (const delayMs of chosen.delays) {
    const [durable, plain] = all.filter((figures) => figures.delayMs === delayMs);
    const times = durable!.seconds / plain!.seconds;
    console.log(`At ${delayMs} ms the durable handovers take ${times.toFixed(2)} times as long as the plain script.`);
  }
  return 0;
}

function printTable(head: string[], rows: string[][]): void {
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  console.log(table.toString());
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
