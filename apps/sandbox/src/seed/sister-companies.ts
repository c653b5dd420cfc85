import { companies } from './companies.js';
import type { Partner } from './customers.js';

/** The firm's other companies as customers of one of them, by their code: it delivers what they sell. */
export function sisterCompanies(company: string): Record<string, Partner> {
  const others = Object.entries(companies).filter(([code]) => code !== company);
  return Object.fromEntries(
    others.map(([code, { name, country }]): [string, Partner] => [
      code,
      {
        name,
        state: 'active',
        country,
        tax_ids: [],
        invoice_to: {
          name,
          street: 'Intercompany accounting',
          city: country,
          zip: null,
          country,
          mail: `intercompany.${code.toLowerCase()}@handover.example`,
          terms_days: 30,
          currency: null,
        },
      },
    ]),
  );
}
