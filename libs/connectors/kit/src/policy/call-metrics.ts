import { metrics } from '@handover/platform';
import { ConnectorFailure } from '../failures.js';
import { availabilities, type Availability, type BreakerState } from './instance-standing.js';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Observed {
  state: BreakerState;
  availability: Availability;
  inFlight: number;
  queued: number;
}

/** What is measured of the calls of one instance. Metrics belong to the app in whose context this is made. */
export class CallMetrics {
  private readonly durations;
  private readonly children = new Map<string, { observe(seconds: number): void }>();

  constructor(
    private readonly system: string,
    private readonly instance: string,
    observed: Observed,
  ) {
    const app = metrics();
    const labelNames = ['system', 'instance'] as const;
    this.durations = app.histogram({
      name: 'connector_call_duration_seconds',
      help: 'Time that calls of vendor systems took, attempts and waits included',
      labelNames: ['system', 'instance', 'operation', 'outcome'] as const,
      buckets: BUCKETS,
    });
    const gauges = [
      ['connector_breaker_state', 'Breaker: 0 closed, 1 open, 2 half-open', () => stateNumbers[observed.state]],
      [
        'connector_instance_availability',
        'Whether it is called: 0 available, 1 in maintenance, 2 down, 3 limited by the system',
        () => availabilities.indexOf(observed.availability),
      ],
      ['connector_calls_in_flight', 'Calls under way', () => observed.inFlight],
      ['connector_calls_queued', 'Calls that wait for their turn', () => observed.queued],
    ] as const;
    for (const [name, help, value] of gauges) {
      const readings: (() => void)[] = [];
      const gauge = app.gauge({ name, help, labelNames, collect: () => readings.forEach((read) => read()) });
      const readingsOf = readingsByGauge.get(gauge) ?? readings;
      readingsByGauge.set(gauge, readingsOf);
      readingsOf.push(() => gauge.set({ system, instance }, value()));
    }
  }

  /** @param error what the call failed with; undefined when it did not */
  observe(operation: string, milliseconds: number, error?: unknown): void {
    const outcome = error === undefined ? 'ok' : error instanceof ConnectorFailure ? error.name : 'error';
    const key = `${operation} ${outcome}`;
    let child = this.children.get(key);
    if (!child) {
      child = this.durations.labels({ system: this.system, instance: this.instance, operation, outcome });
      this.children.set(key, child);
    }
    child.observe(milliseconds / 1000);
  }
}

const stateNumbers = { closed: 0, open: 1, 'half-open': 2 };
/** One gauge serves every instance of an app. */
const readingsByGauge = new WeakMap<object, (() => void)[]>();
