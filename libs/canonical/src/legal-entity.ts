import { taxTreatments } from './classifications.js';
import type { TaxTreatment } from './classifications.js';
import { SourceRecord } from './external-reference.js';
import { CurrencyCode, DecimalText, Flag, OneOf, Text, TextList, Whole } from './fields.js';

/** A company of the group that signs, delivers and invoices; `id` is its code. */
export class LegalEntity extends SourceRecord {
  @Text({ description: 'Name', example: 'Handover Consulting GmbH' })
  name: string;

  @Text({ description: 'ISO 3166-1 alpha-2 country', example: 'DE' })
  country: string;

  @Text({ description: 'Region', example: 'emea' })
  region: string;

  @CurrencyCode({ description: 'Ledger currency' })
  currency: string;

  @TextList({ description: 'Currencies it may contract in', example: ['EUR', 'USD'] })
  contractCurrencies: string[];

  @Flag({ description: 'Open for new projects' })
  open: boolean;
}

export class TaxCode {
  @Text({ description: 'Code', example: 'DE-VAT-19' })
  id: string;

  @Text({ description: 'Legal entity it belongs to', example: 'DE01' })
  legalEntity: string;

  @OneOf(taxTreatments, { name: 'TaxTreatment', description: 'Treatment' })
  treatment: TaxTreatment;

  @DecimalText({ description: 'Rate in per cent', example: '19' })
  rate: string;

  @Text({ description: 'Name', example: 'VAT 19 %' })
  name: string;
}

export class Currency {
  @CurrencyCode({ description: 'ISO 4217 code' })
  id: string;

  @Text({ description: 'Name', example: 'Euro' })
  name: string;

  @Whole({ description: 'Digits after the point', max: 6, example: 2 })
  minorUnits: number;
}
