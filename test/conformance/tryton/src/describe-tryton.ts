import { trytonAvailability } from './packages.js';

const availability = await trytonAvailability();

/** `describe` where Tryton can be started, else `describe.skip`, which the reason is printed for. */
export const describeTryton: jest.Describe = 'missing' in availability ? skipping(availability.missing) : describe;

function skipping(reason: string): jest.Describe {
  console.log(`Tryton is not tested: ${reason}.`);
  return describe.skip as jest.Describe;
}
