import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second of /proc on Linux. */
const TICKS = 100;
const PAGE_KIB = 4;

/** What a process and all that it started have used. */
export interface Usage {
  cpuSeconds: number;
  /** Resident memory now; shared pages count in each process. */
  memoryMiB: number;
}

/**
 * Reads the use of this process and its descendants from /proc (Linux).
 *
 * @param select only processes for whose command line it is true
 */
export async function usageOfTree(select: (commandLine: string) => boolean = () => true): Promise<Usage> {
  const processes = await allProcesses();
  const wanted = new Set([process.pid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (wanted.has(parent) && !wanted.has(pid)) grown = Boolean(wanted.add(pid));
    }
  }
  const usage: Usage = { cpuSeconds: 0, memoryMiB: 0 };
  for (const each of processes) {
    if (!wanted.has(each.pid) || !select(await commandLine(each.pid))) continue;
    usage.cpuSeconds += each.ticks / TICKS;
    usage.memoryMiB += (each.pages * PAGE_KIB) / 1024;
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
      const [parent, user, system, waitedUser, waitedSystem, pages] = [1, 11, 12, 13, 14, 21].map((at) =>
        Number(fields[at]),
      );
      return [
        { pid: Number(name), parent: parent!, ticks: user! + system! + waitedUser! + waitedSystem!, pages: pages! },
      ];
    }),
  );
  return read.flat();
}

async function commandLine(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}
