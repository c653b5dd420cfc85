import { UpstreamProblem } from '@handover/platform';
import type { Customer, LegalEntity, TaxCode } from '@handover/contracts/system-erp';
import type { Employee } from '@handover/contracts/system-hr';
import type { SystemClients } from '../upstreams/system-clients.js';

/** For how long what was read serves other deals; master data of a burst are the same few records. */
const KEPT_MS = 10_000;
const MOST_KEPT = 10_000;
const FRESH = { headers: { 'Cache-Control': 'no-cache' } };

/** Whether the system itself must be asked: after somebody has put something right, and for answers about now. */
export interface Freshness {
  fresh: boolean;
}

/** Customers, legal entities, tax codes and employees, each undefined where the system knows none. */
export class MasterData {
  private readonly kept = new Map<string, { until: number; value: Promise<unknown> }>();

  constructor(private readonly clients: Pick<SystemClients, 'erp' | 'hr'>) {}

  customer(customerNumber: string, legalEntity: string, how: Freshness): Promise<Customer | undefined> {
    return this.read(`customer ${legalEntity} ${customerNumber}`, how, (options) =>
      this.clients.erp.getCustomer({ path: { customerNumber }, query: { legalEntity } }, options),
    );
  }

  legalEntity(code: string, how: Freshness): Promise<LegalEntity | undefined> {
    return this.read(`legal entity ${code}`, how, (options) =>
      this.clients.erp.getLegalEntity({ path: { code }, query: { legalEntity: code } }, options),
    );
  }

  async taxCodes(legalEntity: string, how: Freshness): Promise<TaxCode[]> {
    const codes = await this.read(`tax codes ${legalEntity}`, how, (options) =>
      this.clients.erp.listTaxCodes({ query: { legalEntity } }, options),
    );
    return codes?.items.filter(({ legalEntity: owner }) => owner === legalEntity) ?? [];
  }

  employee(number: string, legalEntity: string, how: Freshness): Promise<Employee | undefined> {
    return this.read(`employee ${legalEntity} ${number}`, how, (options) =>
      this.clients.hr.getEmployee({ path: { number }, query: { legalEntity } }, options),
    );
  }

  private read<Value>(
    key: string,
    { fresh }: Freshness,
    load: (options: object) => Promise<Value>,
  ): Promise<Value | undefined> {
    const known = this.kept.get(key);
    if (!fresh && known && known.until > Date.now()) return known.value as Promise<Value | undefined>;
    const value = unlessMissing(load(fresh ? FRESH : {}));
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { until: Date.now() + KEPT_MS, value });
    // Neither a failure nor an absence is kept: somebody may be about to mend it.
    const forget = () => this.kept.delete(key);
    value.then((found) => found === undefined && forget(), forget);
    return value;
  }
}

/** Undefined instead of a 404: a record that is not there, or a legal entity that no instance serves. */
export async function unlessMissing<Found>(call: Promise<Found>): Promise<Found | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UpstreamProblem && error.status === 404) return undefined;
    throw error;
  }
}
