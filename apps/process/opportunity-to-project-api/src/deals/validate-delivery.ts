import type { Finding } from '../exceptions/business-exception.js';
import type { Deal } from './deal.js';

/** What is wrong with a delivery by another legal entity than the one that sells. */
export function validateDelivery({ opportunity, delivery }: Deal): Finding[] {
  if (!delivery) return [];
  const { code, legalEntity, seller } = delivery;
  const selling = opportunity.legalEntity!;
  const wrong = { class: 'master-data', owner: 'finance', field: '/deliveringLegalEntity' } as const;
  const checkpoint = 'validate-legal-entity';
  if (!legalEntity) {
    const sentence = `No ERP knows the legal entity ${code}, which delivers.`;
    return [{ ...wrong, checkpoint, code: 'delivering-legal-entity-unknown', sentence, shared: code }];
  }
  const findings: Finding[] = [];
  if (!legalEntity.open) {
    const sentence = `The legal entity ${code} (${legalEntity.name}), which delivers, is closed for new projects.`;
    findings.push({ ...wrong, checkpoint, code: 'delivering-legal-entity-closed', sentence, shared: code });
  }
  if (!seller || seller.status !== 'active') {
    findings.push({
      ...wrong,
      checkpoint: 'validate-customer',
      code: 'seller-no-customer',
      sentence: `The ERP of ${code}, which delivers, knows no active customer ${selling}: the legal entity that sells.`,
      shared: `${selling} ${code}`,
    });
  }
  const currency = opportunity.amount?.currency;
  if (currency && !legalEntity.contractCurrencies.includes(currency)) {
    findings.push({
      ...wrong,
      checkpoint: 'validate-tax-and-currency',
      code: 'currency-not-delivered',
      sentence: `${code}, which delivers, does not contract in ${currency}; it does in ${legalEntity.contractCurrencies.join(', ')}.`,
      shared: `${code} ${currency}`,
    });
  }
  return findings;
}
