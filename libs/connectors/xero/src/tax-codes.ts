import type { TaxCode, TaxTreatment } from '@handover/canonical';
import { Decimal } from 'decimal.js';
import type { XeroConfig } from './xero-config.js';
import type { WireTaxRate } from './xero-wire.js';

/** The organisation's tax rates for sales, under the codes that the configuration gives them. */
export interface TaxCodes {
  all: TaxCode[];
  /** By Xero's TaxType. */
  ofType(taxType: string): TaxCode | undefined;
  /** Xero's TaxType of a code. */
  typeOf(code: string): string | undefined;
}

/** A TaxType that has no code is a code of its own, with the treatment that its name suggests. */
export function taxCodesOf(rates: WireTaxRate[], config: Pick<XeroConfig, 'legalEntity' | 'taxCodes'>): TaxCodes {
  const configured = new Map(
    Object.entries(config.taxCodes).map(([id, { taxType, treatment }]) => [taxType, { id, treatment }]),
  );
  const byType = new Map<string, TaxCode>();
  for (const rate of rates) {
    if ((rate.Status ?? 'ACTIVE') !== 'ACTIVE' || rate.CanApplyToRevenue === false) continue;
    const { id, treatment } = configured.get(rate.TaxType) ?? { id: rate.TaxType, treatment: treatmentOf(rate) };
    const percent = new Decimal(rate.EffectiveRate ?? 0).toFixed();
    byType.set(rate.TaxType, { id, legalEntity: config.legalEntity, treatment, rate: percent, name: rate.Name });
  }
  const types = new Map([...byType].map(([type, { id }]) => [id, type]));
  return {
    all: [...byType.values()],
    ofType: (taxType) => byType.get(taxType),
    typeOf: (code) => types.get(code),
  };
}

function treatmentOf({ TaxType, ReportTaxType, EffectiveRate }: WireTaxRate): TaxTreatment {
  const words = `${TaxType} ${ReportTaxType ?? ''}`;
  if (/REVERSE|^EC|ECZR|ECOUTPUT|DRCHARGESUPPLY/.test(words)) return 'reverse-charge';
  if (/EXEMPT|^NONE|BASEXCLUDED/.test(words)) return 'exempt';
  return (EffectiveRate ?? 0) === 0 ? 'zero-rated' : 'standard';
}
