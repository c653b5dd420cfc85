import type { MappingFinding } from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import type { Row, TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';

/**
 * What of the configuration does not fit the database: companies, root analytic accounts of dimensions, and the service that
 * schedules invoice. Dimensions are looked for in the companies that the configuration names, or in every one.
 */
export async function inspectDatabase(
  client: TrytonClient,
  catalogue: Catalogue,
  { companies: configured, dimensions, serviceProduct }: TrytonConfig,
): Promise<MappingFinding[]> {
  const [companies, roots, products] = await Promise.all([
    catalogue.companies(),
    client.search<Row & { code: string | null; company: number }>('analytic_account.account', {
      domain: [['type', '=', 'root']],
      fields: ['code', 'company'],
    }),
    client.search<Row>('product.product', {
      domain: ['OR', [['code', '=', serviceProduct]], [['template.code', '=', serviceProduct]]],
      fields: [],
      limit: 1,
    }),
  ]);
  const named = Object.keys(configured);
  const present = companies.filter(({ code }) => named.length === 0 || named.includes(code));
  return [
    ...named
      .filter((code) => companies.every((company) => company.code !== code))
      .map((code) => missing('companies', `company "${code}"`, code)),
    ...present.flatMap(({ id, code }) =>
      Object.entries(dimensions)
        .filter(([, root]) => !roots.some((account) => account.code === root && account.company === id))
        .map(([dimension, root]) =>
          missing(`financialDimensions.${dimension}`, `root analytic account "${root}" in ${code}`, root, code),
        ),
    ),
    ...(products.length > 0 ? [] : [missing('serviceProduct', `product "${serviceProduct}"`, serviceProduct)]),
  ];
}

function missing(field: string, what: string, vendorField: string, value?: string): MappingFinding {
  const sentence = `The database has no ${what}, which the configuration gives for ${field}.`;
  return {
    severity: 'error',
    fault: 'missing',
    field,
    vendorField,
    ...(value === undefined ? {} : { value }),
    sentence,
  };
}
