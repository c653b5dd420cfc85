import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a step has come. */
export interface Progress {
  start(step: string, total: number): void;
  advance(count: number): void;
  stop(): void;
}

/** Says nothing. */
export const silent: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** A bar for each step on a terminal; elsewhere a line whenever a tenth more is done. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bars(stream) : lines((line) => stream.write(`${line}\n`));
}

function bars(stream: NodeJS.WriteStream): Progress {
  const format = '{step} {bar} {value}/{total} · {duration_formatted}';
  let bar: SingleBar | undefined;
  return {
    start(step, total) {
      bar = new SingleBar({ stream, format, clearOnComplete: false }, Presets.shades_classic);
      bar.start(total, 0, { step: step.padEnd(24) });
    },
    advance: (count) => bar?.increment(count),
    stop: () => bar?.stop(),
  };
}

/** For logs: plain lines. */
export function lines(write: (line: string) => void): Progress {
  let step = '';
  let total = 0;
  let done = 0;
  let told = 0;
  return {
    start(name, count) {
      [step, total, done, told] = [name, count, 0, 0];
    },
    advance(count) {
      done += count;
      const tenths = Math.floor((done * 10) / total);
      if (tenths === told) return;
      told = tenths;
      write(`${step}: ${done} of ${total}`);
    },
    stop: () => undefined,
  };
}
