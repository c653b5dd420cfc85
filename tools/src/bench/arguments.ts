import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchArguments {
  help: boolean;
  /** Conversions of each burst. */
  count: number;
  /** How long the sandbox takes to answer, one burst each, in milliseconds. */
  delays: number[];
  /** Handovers under way at once. */
  concurrency: number;
  /** The sandbox in one process and all other apps in another, instead of one each. */
  together: boolean;
}

export const USAGE = `npm run bench [-- options]

Wins a burst of deals in the sandbox CRM and measures how the platform turns them into projects, every checkpoint durable;
then a plain script in memory makes the same calls of the system APIs for as many deals, in the same run.

  --count <n>        deals in each burst (default: 2000)
  --delays <ms,…>    how long the sandbox takes to answer; one burst for each (default: 0,20)
  --concurrency <n>  handovers under way at once (default: 24)
  --together         the sandbox in one process and all other apps in that of the benchmark, as npm start
                     does it, which the second table counts as the rest; one process for each app otherwise
  --help             this text`;

/** @throws TypeError naming the option that is unknown or holds nothing usable */
export function readArguments(parameters: string[]): BenchArguments {
  const { values } = parseArgs({
    args: parameters,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      count: { type: 'string', default: '2000' },
      delays: { type: 'string', default: '0,20' },
      concurrency: { type: 'string', default: '24' },
      together: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    count: whole('--count', values.count, 1, 100_000),
    delays: values.delays.split(',').map((text) => whole('--delays', text, 0, 10_000)),
    concurrency: whole('--concurrency', values.concurrency, 1, 500),
    together: values.together,
  };
}

function whole(option: string, text: string, min: number, max: number): number {
  const number = Number(text.trim() || 'nothing');
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new TypeError(`${option} takes whole numbers from ${min} to ${max}, not "${text}".`);
}
