import { handoversBehind, listBehind } from './list-behind.js';

describe('the list behind a figure', () => {
  it('has the filters of the overview, in the words of the list', () => {
    const filter = {
      from: '2026-01-01T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
      legalEntity: 'DE01',
      practice: undefined,
    };
    expect(handoversBehind(filter, { milestone: 'staffed' })).toBe(
      '/v1/handovers?milestone=staffed&legalEntity=DE01&wonFrom=2026-01-01&wonTo=2026-01-31',
    );
  });

  it('is the whole list where nothing is chosen', () => {
    expect(listBehind('/v1/exceptions', {})).toBe('/v1/exceptions');
  });
});
