import { type Part, partNames } from './parts.js';

/** What a burst came to. */
export interface Figures {
  what: string;
  delayMs: number;
  count: number;
  seconds: number;
  /** From the event's arrival to the write-back to the CRM, in milliseconds; from start to end of a deal in the script. */
  latencies: number[];
  /** Of all processes, the database and the sandbox among them. */
  cpuSeconds: Record<Part, number>;
  peakMemoryMiB: number;
}

/** The value below which this share of the values lies (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The row of a burst in the table. */
export function row({ what, delayMs, count, seconds, latencies, cpuSeconds, peakMemoryMiB }: Figures): string[] {
  return [
    what,
    `${delayMs} ms`,
    String(count),
    (count / seconds).toFixed(1),
    `${Math.round(percentile(latencies, 0.5))} ms`,
    `${Math.round(percentile(latencies, 0.99))} ms`,
    perThousand(sum(Object.values(cpuSeconds)), count),
    `${Math.round(peakMemoryMiB)} MiB`,
  ];
}

/** Head of the table of {@link shares}. */
export const shareHead = ['CPU s per 1,000', 'sandbox', ...Object.values(partNames)];

/** Who spent the CPU seconds of a burst, per 1,000 deals. */
export function shares({ what, delayMs, count, cpuSeconds }: Figures): string[] {
  const parts = Object.keys(partNames) as Part[];
  return [what, `${delayMs} ms`, ...parts.map((part) => perThousand(cpuSeconds[part], count))];
}

function perThousand(seconds: number, count: number): string {
  return ((seconds / count) * 1000).toFixed(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
