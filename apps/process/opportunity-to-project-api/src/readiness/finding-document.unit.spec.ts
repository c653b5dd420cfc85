import type { Finding } from '../exceptions/business-exception.js';
import { hinderedBy } from './finding-document.js';

describe('a finding', () => {
  it.each([
    ['verify-commercial-terms', ['bill']],
    ['request-staffing', ['staff']],
    ['validate-project-manager', ['staff', 'start', 'bill']],
  ] as const)('of %s keeps a deal from %j', (checkpoint, hindered) => {
    expect(hinderedBy({ checkpoint } as Finding)).toEqual(hindered);
  });
});
