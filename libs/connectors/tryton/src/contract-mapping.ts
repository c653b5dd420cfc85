import type { Contract, ContractChange, ContractType, NewContract, RecordStatus } from '@handover/canonical';
import { keyIn, money, parseHandoverKey } from '@handover/canonical';
import type { Catalogue } from './catalogue.js';
import { partyOf, projectIdOf } from './billing-profile-mapping.js';
import { recordId, referencedSourceOf } from './record-source.js';
import type { BillingMapping, BillingRow } from './tryton-billing-records.js';
import type { TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import { created, date, decimal, type Values, type WireValue } from './wire-values.js';

interface SaleRow extends BillingRow {
  project: number;
  'party.': { code: string };
  contract_type: ContractType;
  untaxed_amount: string;
  currency: number;
  contract_start: string;
  contract_end: string;
  sow_reference: string | null;
  document_hash: string | null;
  contract_closed: boolean;
  state: 'draft' | 'quotation' | 'confirmed' | 'processing' | 'done' | 'cancelled';
}

/** Contracts are confirmed sales. */
export function contracts(
  client: TrytonClient,
  catalogue: Catalogue,
  config: Pick<TrytonConfig, 'serviceProduct' | 'ownCrmInstance'>,
): BillingMapping<NewContract, Contract, ContractChange, SaleRow> {
  return {
    model: 'sale.sale',
    methods: { create: 'conclude', amend: 'amend_contract', close: 'close_contract' },
    fields: [
      'project',
      'party.code',
      'contract_type',
      'untaxed_amount',
      'currency',
      'contract_start',
      'contract_end',
      'sow_reference',
      'document_hash',
      'contract_closed',
      'state',
    ],
    names: { Project: 'projectId', Party: 'customerNumber', 'External Reference': 'externalReference' },
    async toNew(contract, companyId) {
      const [party, currency, product] = await Promise.all([
        partyOf(client, contract.customerNumber),
        catalogue.currency(contract.value.currency, 'value/currency'),
        catalogue.product(config.serviceProduct),
      ]);
      const line: Values = {
        type: 'line',
        product: product.id,
        unit: product.unit,
        quantity: 1,
        unit_price: decimal(contract.value.amount),
      };
      const values: Values = {
        external_reference: contract.externalReference,
        company: companyId,
        project: projectIdOf(contract.projectId),
        party: party.id,
        currency: currency.id,
        contract_type: contract.contractType,
        ...changeOf(contract),
        lines: created([line]),
      };
      return [values as WireValue, opportunityOf(contract, config.ownCrmInstance)];
    },
    async toChange(change) {
      const { value } = change;
      const currency = value && (await catalogue.currency(value.currency, 'value/currency')).id;
      return [{ ...changeOf(change), currency } as WireValue, value ? decimal(value.amount) : null];
    },
    async toRecord(row) {
      const [legalEntity, currency] = await Promise.all([
        catalogue.companyCode(row.company),
        catalogue.currencyCode(row.currency),
      ]);
      return {
        ...referencedSourceOf(row),
        externalReference: row.external_reference,
        projectId: String(row.project),
        legalEntity,
        customerNumber: row['party.'].code,
        contractType: row.contract_type,
        value: money(row.untaxed_amount, currency),
        start: row.contract_start,
        end: row.contract_end,
        ...(row.sow_reference ? { sowReference: row.sow_reference } : {}),
        ...(row.document_hash ? { documentHash: row.document_hash } : {}),
        status: statusOf(row),
      };
    },
  };
}

/** The opportunity of this very database that the contract comes from, if there is one. */
function opportunityOf({ externalReference }: NewContract, ownCrmInstance: string | undefined): number | null {
  const key = parseHandoverKey(keyIn(externalReference));
  if (ownCrmInstance === undefined || key?.crmInstance !== ownCrmInstance) return null;
  return recordId(key.opportunityId) ?? null;
}

function changeOf({ start, end, sowReference, documentHash }: ContractChange): Values {
  return {
    contract_start: start === undefined ? undefined : date(start),
    contract_end: end === undefined ? undefined : date(end),
    sow_reference: sowReference,
    document_hash: documentHash,
  };
}

function statusOf({ state, contract_closed: closed }: SaleRow): RecordStatus {
  if (state === 'cancelled') return 'cancelled';
  return closed ? 'closed' : 'active';
}
