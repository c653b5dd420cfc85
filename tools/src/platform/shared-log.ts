import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import pino, { type Logger } from 'pino';

/** The log of all apps in this process. */
export interface SharedLog {
  logger: Logger;
  /** Writes what is still in memory. */
  close(): void;
}

/**
 * JSON lines into one file; warnings and worse also to stderr, in a short form that a person reads beside the tables.
 *
 * @param file made with its folder when it is missing, continued otherwise
 */
export async function openSharedLog(file: string, level: string): Promise<SharedLog> {
  await mkdir(dirname(file), { recursive: true });
  const destination = pino.destination({ dest: file, append: true, sync: false, minLength: 4_096 });
  const streams = pino.multistream([
    { level: 'trace', stream: destination },
    { level: 'warn', stream: shortLines(process.stderr) },
  ]);
  const close = () => {
    try {
      destination.flushSync();
    } catch {
      // A log that was never opened has nothing to write.
    }
  };
  return { logger: pino({ level }, streams), close };
}

function shortLines(output: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      output.write(`${shortLine(String(line))}\n`);
      done();
    },
  });
}

/** `WARN system-erp-api: the answer was lost (POST /v1/projects)`, whatever else the line holds. */
export function shortLine(line: string): string {
  const entry = JSON.parse(line) as { level: number; app?: string; context?: string; msg?: string; err?: Error };
  const label = pino.levels.labels[entry.level]?.toUpperCase() ?? 'LOG';
  const origin = [entry.app, entry.context].filter(Boolean).join(' ');
  const text = [entry.msg, entry.err?.message].filter((part, index, all) => part && all.indexOf(part) === index);
  return `${label}${origin ? ` ${origin}` : ''}: ${text.join(': ')}`;
}
