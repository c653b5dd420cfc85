import { xeroSettings } from '@handover/sandbox/instances';
import type { AppName } from '@handover/tools';
import type { Access } from './tryton-platform.js';

/** What INSTANCES says to each system API; the others know the sandbox's systems. */
export type Instances = Partial<Record<AppName, object[]>>;

const FIRM = ['US01', 'DE01', 'GB01'];

/** Everything but the documents in Tryton. */
export function trytonAlone({ tryton }: Access): Instances {
  const main = { name: 'tryton', vendor: 'tryton', default: true, legalEntities: FIRM, settings: tryton };
  return {
    'system-crm-api': [main],
    'system-erp-api': [main],
    'system-psa-api': [main],
    'system-hr-api': [main],
    // Its orders are the contracts, since the opportunities are its own.
    'system-billing-api': [{ ...main, settings: { ...tryton, ownCrmInstance: 'tryton' } }],
  };
}

/**
 * GB01, a company that was acquired, keeps its books in Xero and its staff in Kantata until the day before the cut-over, and
 * is in Tryton from that day on; the others always were.
 *
 * @param cutOver day, YYYY-MM-DD
 */
export function twoErps({ tryton, sandboxUrl, secrets }: Access, cutOver: string): Instances {
  const before = [{ code: 'GB01', until: nextDay(cutOver, -1) }];
  const after = ['US01', 'DE01', { code: 'GB01', from: cutOver }];
  const alone = trytonAlone({ tryton, sandboxUrl, secrets });
  const xero = (prefix: 'erp' | 'billing') => ({
    name: 'gb-books',
    vendor: 'xero',
    legalEntities: before,
    settings: xeroSettings('GB01', {
      url: `${sandboxUrl}/${prefix}`,
      clientId: 'handover',
      clientSecret: secrets('sandbox/xero'),
    }),
  });
  const kantata = {
    name: 'gb-staff',
    vendor: 'kantata',
    legalEntities: before,
    settings: { baseUrl: `${sandboxUrl}/psa/api/v1`, token: secrets('sandbox/token') },
  };
  const beside = (app: AppName, other: object) => [
    ...alone[app]!.map((main) => ({ ...main, legalEntities: after })),
    other,
  ];
  return {
    ...alone,
    'system-erp-api': beside('system-erp-api', xero('erp')),
    'system-billing-api': beside('system-billing-api', xero('billing')),
    'system-psa-api': beside('system-psa-api', kantata),
  };
}

/** A day, so many days after another one, YYYY-MM-DD. */
export function nextDay(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
