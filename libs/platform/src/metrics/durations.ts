import type { Histogram } from 'prom-client';

/** Seconds; finer where most answers are. */
export const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A histogram of three labels that looks each combination up once: prom-client hashes them at every observation. */
export class Durations<Label extends string> {
  private readonly children = new Map<string, Histogram.Internal<Label>>();

  constructor(
    private readonly histogram: Histogram<Label>,
    private readonly names: readonly [Label, Label, Label],
  ) {}

  observe(first: string, second: string, third: string | number, seconds: number): void {
    const key = `${first} ${second} ${third}`;
    let child = this.children.get(key);
    if (!child) {
      const labels = { [this.names[0]]: first, [this.names[1]]: second, [this.names[2]]: third };
      child = this.histogram.labels(labels as Record<Label, string | number>);
      this.children.set(key, child);
    }
    child.observe(seconds);
  }
}
