import {
  Counter,
  type CounterConfiguration,
  Gauge,
  type GaugeConfiguration,
  Histogram,
  type HistogramConfiguration,
  type Metric,
  Registry,
} from 'prom-client';

type Definition<Configuration> = Omit<Configuration, 'registers'>;

/** The metrics of one app. Asking twice for a name gives the same metric. */
export class Metrics {
  readonly registry = new Registry();
  private readonly byName = new Map<string, Metric>();

  /** @param app name of the app: a label on every metric; none for the process's own */
  constructor(app?: string) {
    if (app !== undefined) this.registry.setDefaultLabels({ app });
  }

  counter<Label extends string = string>(definition: Definition<CounterConfiguration<Label>>): Counter<Label> {
    return this.once(definition.name, () => new Counter({ ...definition, registers: [this.registry] }));
  }

  gauge<Label extends string = string>(definition: Definition<GaugeConfiguration<Label>>): Gauge<Label> {
    return this.once(definition.name, () => new Gauge({ ...definition, registers: [this.registry] }));
  }

  histogram<Label extends string = string>(definition: Definition<HistogramConfiguration<Label>>): Histogram<Label> {
    return this.once(definition.name, () => new Histogram({ ...definition, registers: [this.registry] }));
  }

  private once<Kind>(name: string, make: () => Kind): Kind {
    const found = this.byName.get(name);
    if (found) return found as Kind;
    const made = make();
    this.byName.set(name, made as Metric);
    return made;
  }
}
