import type { Finding } from '../exceptions/business-exception.js';
import type { Deal } from './deal.js';

/** What is wrong with the customer. */
export function validateCustomer({ opportunity, customer }: Deal): Finding[] {
  const checkpoint = 'validate-customer';
  const { account, legalEntity } = opportunity;
  if (!account?.customerNumber || !legalEntity) return [];
  const number = account.customerNumber;
  if (!customer) {
    return [
      {
        checkpoint,
        class: 'master-data',
        code: 'customer-unknown',
        owner: 'finance',
        field: '/account/customerNumber',
        sentence: `The ERP of ${legalEntity} does not know the customer ${number} (${account.name}).`,
        shared: number,
      },
    ];
  }
  const findings: Finding[] = [];
  if (customer.status !== 'active') {
    findings.push({
      checkpoint,
      class: 'master-data',
      code: 'customer-not-active',
      owner: 'finance',
      field: '/account/customerNumber',
      sentence: `The customer ${number} (${customer.name}) is ${customer.status} in the ERP and may not be sold to.`,
      shared: number,
    });
  }
  if (!customer.invoicingProfile) {
    findings.push({
      checkpoint,
      class: 'master-data',
      code: 'invoicing-profile-missing',
      owner: 'finance',
      sentence: `The customer ${number} (${customer.name}) has no invoicing profile in the ERP.`,
      shared: number,
    });
  }
  return findings;
}

/** What is wrong with the legal entity that signs. */
export function validateLegalEntity({ opportunity, legalEntity }: Deal): Finding[] {
  const code = opportunity.legalEntity;
  if (!code) return [];
  const finding = {
    checkpoint: 'validate-legal-entity',
    class: 'master-data',
    owner: 'finance',
    shared: code,
  } as const;
  if (!legalEntity) {
    const sentence = `No ERP knows the legal entity ${code}.`;
    return [{ ...finding, code: 'legal-entity-unknown', field: '/legalEntity', sentence }];
  }
  if (legalEntity.open) return [];
  const sentence = `The legal entity ${code} (${legalEntity.name}) is closed for new projects.`;
  return [{ ...finding, code: 'legal-entity-closed', field: '/legalEntity', sentence }];
}

/** What is wrong with tax and currency. */
export function validateTaxAndCurrency({ opportunity, customer, legalEntity, taxCodes }: Deal): Finding[] {
  const checkpoint = 'validate-tax-and-currency';
  const findings: Finding[] = [];
  const currency = opportunity.amount?.currency;
  if (legalEntity && currency && !legalEntity.contractCurrencies.includes(currency)) {
    findings.push({
      checkpoint,
      class: 'master-data',
      code: 'currency-not-contracted',
      owner: 'finance',
      field: '/amount/currency',
      sentence: `${legalEntity.id} does not contract in ${currency}; it does in ${legalEntity.contractCurrencies.join(', ')}.`,
      shared: `${legalEntity.id} ${currency}`,
    });
  }
  if (!customer || !legalEntity) return findings;
  const profile = customer.taxProfiles.find((each) => each.legalEntity === legalEntity.id);
  const shared = `${customer.customerNumber} ${legalEntity.id}`;
  if (!profile) {
    findings.push({
      checkpoint,
      class: 'master-data',
      code: 'tax-profile-missing',
      owner: 'finance',
      sentence: `The customer ${customer.customerNumber} (${customer.name}) has no tax profile in ${legalEntity.id}.`,
      shared,
    });
  } else if (!taxCodes.some(({ id }) => id === profile.taxCode)) {
    findings.push({
      checkpoint,
      class: 'master-data',
      code: 'tax-code-unknown',
      owner: 'finance',
      sentence: `The tax profile of ${customer.name} in ${legalEntity.id} names the tax code ${profile.taxCode}, which ${legalEntity.id} does not have.`,
      shared,
    });
  }
  return findings;
}

/** What is wrong with the project manager. */
export function validateProjectManager({ opportunity, projectManager }: Deal): Finding[] {
  const checkpoint = 'validate-project-manager';
  const number = opportunity.projectManager;
  const field = '/projectManager';
  if (!number) {
    const sentence = 'The opportunity names no project manager.';
    return [{ checkpoint, class: 'missing-data', code: 'project-manager-missing', owner: 'sales', field, sentence }];
  }
  const wrong = { checkpoint, class: 'missing-data', owner: 'sales', field, shared: number } as const;
  if (!projectManager) {
    return [
      {
        ...wrong,
        code: 'project-manager-unknown',
        sentence: `HR knows no employee ${number}, whom the opportunity names as project manager.`,
      },
    ];
  }
  const { name } = projectManager;
  if (!projectManager.active) {
    return [
      {
        ...wrong,
        code: 'project-manager-left',
        sentence: `${name} (${number}), named as project manager, is not employed any more.`,
      },
    ];
  }
  if (projectManager.managesProjects) return [];
  return [
    {
      ...wrong,
      code: 'project-manager-may-not',
      sentence: `${name} (${number}), named as project manager, may not manage projects.`,
    },
  ];
}
