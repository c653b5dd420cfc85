import { readdir, readFile } from 'node:fs/promises';
import { type Part, partOf } from './parts.js';

/** Clock ticks a second of /proc on Linux. */
const TICKS = 100;

/** What processes have used. */
export interface Usage {
  /** CPU seconds since they started, by part; those of processes that ended count where their parent does. */
  cpuSeconds: Record<Part, number>;
  /** Resident memory now, in MiB; pages that processes share count once. */
  memoryMiB: number;
}

/** Reads from /proc (Linux) the use of the processes with these numbers and of all that they started. */
export async function usageOfTrees(roots: readonly number[]): Promise<Usage> {
  const processes = await allProcesses();
  const wanted = new Set(roots);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (wanted.has(parent) && !wanted.has(pid)) grown = Boolean(wanted.add(pid));
    }
  }
  const usage: Usage = {
    cpuSeconds: { apps: 0, appsDatabase: 0, sandbox: 0, sandboxDatabase: 0, rest: 0 },
    memoryMiB: 0,
  };
  for (const each of processes) {
    if (!wanted.has(each.pid)) continue;
    usage.cpuSeconds[partOf(await commandLine(each.pid))] += each.ticks / TICKS;
    usage.memoryMiB += await proportionalMiB(each.pid);
  }
  return usage;
}

async function allProcesses() {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = await Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
      if (!stat) return [];
      // The name of the program, in brackets, may hold spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system, waitedUser, waitedSystem] = [1, 11, 12, 13, 14].map((at) => Number(fields[at]));
      return [{ pid: Number(name), parent: parent!, ticks: user! + system! + waitedUser! + waitedSystem! }];
    }),
  );
  return read.flat();
}

async function commandLine(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}

/** Proportional set size: a page that several processes share counts for its share in each. */
async function proportionalMiB(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1024;
}
