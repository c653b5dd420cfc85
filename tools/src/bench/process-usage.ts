import { readdir, readFile } from 'node:fs/promises';
import { type Part, partNames, partOf } from './parts.js';

/** Clock ticks a second of /proc on Linux. */
const TICKS = 100;

/** How often the processes are looked at: one that starts and ends in between is missed. */
const LOOK_EVERY_MS = 500;

/** Reading the memory of all walks their page tables, which costs some CPU time itself. */
const LOOK_AT_MEMORY_EVERY_MS = 10_000;

/** What processes used while they were watched. */
export interface Usage {
  /** CPU seconds by part, those of processes that ended meanwhile among them. */
  cpuSeconds: Record<Part, number>;
  /** The most resident memory at once, in MiB; pages that processes share count once. */
  peakMemoryMiB: number;
}

/**
 * Watches, by /proc (Linux), what the processes with these numbers and all that they start use until the work is done.
 *
 * @throws what the work throws
 */
export async function watchUsage<Result>(
  roots: readonly number[],
  work: () => Promise<Result>,
): Promise<{ result: Result; usage: Usage }> {
  const seen = new Map<string, SeenProcess>();
  const first = await processTrees(roots);
  for (const each of first) {
    seen.set(identity(each), { ticksBefore: each.ticks, ticks: each.ticks, part: await partOfProcess(each) });
  }
  let peakMemoryMiB = await memoryMiB(first);

  const look = async (): Promise<RunningProcess[]> => {
    const running = await processTrees(roots);
    for (const each of running) {
      const known = seen.get(identity(each)) ?? { ticksBefore: 0, ticks: 0, part: 'rest' as const };
      const ticks = Math.max(known.ticks, each.ticks);
      // What has just started may bear the command line of its parent still.
      const belongsTo = known.part === 'rest' ? await partOfProcess(each) : known.part;
      seen.set(identity(each), { ...known, ticks, part: belongsTo });
    }
    return running;
  };
  const looking = setInterval(() => void look(), LOOK_EVERY_MS);
  const weighing = setInterval(() => {
    void look().then(async (running) => (peakMemoryMiB = Math.max(peakMemoryMiB, await memoryMiB(running))));
  }, LOOK_AT_MEMORY_EVERY_MS);
  try {
    const result = await work();
    peakMemoryMiB = Math.max(peakMemoryMiB, await memoryMiB(await look()));
    return { result, usage: { cpuSeconds: secondsByPart(seen.values()), peakMemoryMiB } };
  } finally {
    clearInterval(looking);
    clearInterval(weighing);
  }
}

interface RunningProcess {
  pid: number;
  parent: number;
  /** In clock ticks since the machine did; a number of a process that ended is given to another. */
  startedAt: number;
  /** CPU time of its own, without that of its children. */
  ticks: number;
}

interface SeenProcess {
  /** CPU time when the work began. */
  ticksBefore: number;
  /** CPU time when it was seen last. */
  ticks: number;
  part: Part;
}

function identity({ pid, startedAt }: RunningProcess): string {
  return `${pid} ${startedAt}`;
}

/** The processes with these numbers that run, and all that descend from them. */
async function processTrees(roots: readonly number[]): Promise<RunningProcess[]> {
  const processes = await allProcesses();
  const wanted = new Set(roots);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (wanted.has(parent) && !wanted.has(pid)) grown = Boolean(wanted.add(pid));
    }
  }
  return processes.filter(({ pid }) => wanted.has(pid));
}

async function allProcesses(): Promise<RunningProcess[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = await Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
      if (!stat) return [];
      // The name of the program, in brackets, may hold spaces.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system, startedAt] = [1, 11, 12, 19].map((at) => Number(fields[at]));
      return [{ pid: Number(name), parent: parent!, startedAt: startedAt!, ticks: user! + system! }];
    }),
  );
  return read.flat();
}

async function partOfProcess({ pid }: RunningProcess): Promise<Part> {
  return partOf(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
}

function secondsByPart(processes: Iterable<SeenProcess>): Record<Part, number> {
  const seconds = Object.fromEntries(Object.keys(partNames).map((name) => [name, 0])) as Record<Part, number>;
  for (const each of processes) seconds[each.part] += (each.ticks - each.ticksBefore) / TICKS;
  return seconds;
}

async function memoryMiB(processes: readonly RunningProcess[]): Promise<number> {
  let sum = 0;
  for (const { pid } of processes) sum += await proportionalMiB(pid);
  return sum;
}

/** Proportional set size: a page that several processes share counts for its share in each. */
async function proportionalMiB(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) / 1024;
}
