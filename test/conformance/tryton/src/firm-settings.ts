/** What a connector to the seeded firm is configured with, beside its access. */
export const firmSettings = {
  companies: {
    US01: { region: 'amer', contractCurrencies: ['USD'] },
    DE01: { region: 'emea', contractCurrencies: ['EUR', 'USD'] },
    GB01: { region: 'emea', contractCurrencies: ['GBP', 'EUR'] },
  },
  weeklyHours: 34,
};
