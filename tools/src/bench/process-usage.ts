import { readdirSync, readFileSync } from 'node:fs';
import { type Part, partNames, partOf } from './parts.js';

/** Clock ticks a second of /proc on Linux. */
const TICKS = 100;

/** How often the processes are looked at: one that starts and ends in between is missed. */
const LOOK_EVERY_MS = 1_000;

/** Reading the memory of all walks their page tables, which costs some CPU time itself. */
const WEIGH_EVERY_MS = 10_000;

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
  let peakMemoryMiB = 0;
  const look = () => {
    const running = processTrees(roots);
    const before = seen.size === 0;
    for (const each of running) {
      const known = seen.get(identity(each)) ?? { ticksBefore: before ? each.ticks : 0, part: 'rest' };
      // What has just started may bear the command line of its parent still.
      const part = known.part === 'rest' ? partOfProcess(each) : known.part;
      seen.set(identity(each), { ...known, ticks: each.ticks, part });
    }
    return running;
  };
  const weigh = () => (peakMemoryMiB = Math.max(peakMemoryMiB, memoryMiB(look())));
  weigh();
  const timers = [setInterval(look, LOOK_EVERY_MS), setInterval(weigh, WEIGH_EVERY_MS)];
  try {
    const result = await work();
    weigh();
    return { result, usage: { cpuSeconds: secondsByPart(seen.values()), peakMemoryMiB } };
  } finally {
    timers.forEach(clearInterval);
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
function processTrees(roots: readonly number[]): RunningProcess[] {
  const processes = allProcesses();
  const wanted = new Set(roots);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (wanted.has(parent) && !wanted.has(pid)) grown = Boolean(wanted.add(pid));
    }
  }
  return processes.filter(({ pid }) => wanted.has(pid));
}

function allProcesses(): RunningProcess[] {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return names.flatMap((name) => {
    const stat = textOf(`/proc/${name}/stat`);
    if (!stat) return [];
    // The name of the program, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, startedAt] = [1, 11, 12, 19].map((at) => Number(fields[at]));
    return [{ pid: Number(name), parent: parent!, startedAt: startedAt!, ticks: user! + system! }];
  });
}

function partOfProcess({ pid }: RunningProcess): Part {
  return partOf(textOf(`/proc/${pid}/cmdline`));
}

/** Files of /proc are made as they are read, and not worth a thread; that of a process which ended is empty. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function secondsByPart(processes: Iterable<SeenProcess>): Record<Part, number> {
  const seconds = Object.fromEntries(Object.keys(partNames).map((name) => [name, 0])) as Record<Part, number>;
  for (const each of processes) seconds[each.part] += (each.ticks - each.ticksBefore) / TICKS;
  return seconds;
}

function memoryMiB(processes: readonly RunningProcess[]): number {
  return processes.reduce((sum, { pid }) => sum + proportionalMiB(pid), 0);
}

/** Proportional set size: a page that several processes share counts for its share in each. */
function proportionalMiB(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
}
