import { UpstreamProblem } from '@handover/platform';
import type { Customer, LegalEntity, TaxCode } from '@handover/contracts/system-erp';
import type { Employee } from '@handover/contracts/system-hr';
import type { SystemClients } from '../upstreams/system-clients.js';

/** For how long what was read serves other deals; master data of a burst are the same few records. */
const KEPT_MS = 10_000;
const MOST_KEPT = 10_000;
const FRESH = { headers: { 'Cache-Control': 'no-cache' } };

/** How systems are asked about a deal. */
export interface Asking {
  /** How old what was read already may be: not older than the last change that somebody may have made, 0 for answers about now. */
  maxAgeMs?: number;
  /** Day whose systems are asked, YYYY-MM-DD; today when absent. */
  asOf?: string;
}

/** Customers, legal entities, tax codes and employees, each undefined where the system knows none. */
export class MasterData {
  private readonly kept = new Map<string, { readAt: number; value: Promise<unknown> }>();

  constructor(private readonly clients: Pick<SystemClients, 'erp' | 'hr'>) {}

  customer(customerNumber: string, legalEntity: string, how: Asking): Promise<Customer | undefined> {
    return this.read(`customer ${legalEntity} ${customerNumber}`, how, (options) =>
      this.clients.erp.getCustomer({ path: { customerNumber }, query: { legalEntity, asOf: how.asOf } }, options),
    );
  }

  legalEntity(code: string, how: Asking): Promise<LegalEntity | undefined> {
    return this.read(`legal entity ${code}`, how, (options) =>
      this.clients.erp.getLegalEntity({ path: { code }, query: { legalEntity: code, asOf: how.asOf } }, options),
    );
  }

  async taxCodes(legalEntity: string, how: Asking): Promise<TaxCode[]> {
    const codes = await this.read(`tax codes ${legalEntity}`, how, (options) =>
      this.clients.erp.listTaxCodes({ query: { legalEntity, asOf: how.asOf } }, options),
    );
    return codes?.items.filter(({ legalEntity: owner }) => owner === legalEntity) ?? [];
  }

  employee(number: string, legalEntity: string, how: Asking): Promise<Employee | undefined> {
    return this.read(`employee ${legalEntity} ${number}`, how, (options) =>
      this.clients.hr.getEmployee({ path: { number }, query: { legalEntity, asOf: how.asOf } }, options),
    );
  }

  private read<Value>(
    what: string,
    { maxAgeMs, asOf }: Asking,
    load: (options: object) => Promise<Value>,
  ): Promise<Value | undefined> {
    const key = `${what} ${asOf ?? ''}`;
    const known = this.kept.get(key);
    const now = performance.now();
    if (known && now - known.readAt < Math.min(KEPT_MS, maxAgeMs ?? KEPT_MS))
      return known.value as Promise<Value | undefined>;
    const value = unlessMissing(load(maxAgeMs === undefined ? {} : FRESH));
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { readAt: now, value });
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
