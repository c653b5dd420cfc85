/** What a burst came to. */
export interface Figures {
  what: string;
  delayMs: number;
  count: number;
  seconds: number;
  /** From the event's arrival to the write-back to the CRM, in milliseconds; from start to end of a deal in the script. */
  latencies: number[];
  /** Of all processes, the database and the sandbox among them. */
  cpuSeconds: number;
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
    ((cpuSeconds / count) * 1000).toFixed(1),
    `${Math.round(peakMemoryMiB)} MiB`,
  ];
}
