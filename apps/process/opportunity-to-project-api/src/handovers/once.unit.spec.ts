import { once } from './once.js';

const body = { name: 'Grid migration', contractValue: { amount: '120000.00', currency: 'EUR' } };

describe('the creation of a record of a handover', () => {
  it('is the same request for the same content, in whichever attempt', () => {
    const [first, second] = [1, 2].map((attempt) => once({ key: 'main:1', attempt }, 'provision-project', body));
    expect(first!.idempotencyKey).toBe(second!.idempotencyKey);
    expect(first!.idempotencyKey).toMatch(/^main:1\/provision-project\/[0-9a-f]{16}$/);
  });

  it('is another request for other content', () => {
    const other = { ...body, name: 'Grid migration II' };
    const keys = [body, other].map(
      (each) => once({ key: 'main:1', attempt: 1 }, 'provision-project', each).idempotencyKey,
    );
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('looks the record up first in every attempt but the first', () => {
    const headers = (attempt: number) => once({ key: 'main:1', attempt }, 'provision-project', body).headers;
    expect(headers(1)).toBeUndefined();
    expect(headers(2)).toEqual({ 'Cache-Control': 'no-cache' });
  });
});
