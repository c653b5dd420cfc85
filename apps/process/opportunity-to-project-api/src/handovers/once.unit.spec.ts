import { once } from './once.js';

const body = { name: 'Grid migration', contractValue: { amount: '120000.00', currency: 'EUR' } };
const creation = ({ attempt = 1, held = true, content = body } = {}) =>
  once({ key: 'main:1', attempt, term: { held } }, 'provision-project', content);

describe('the creation of a record of a handover', () => {
  it('is the same request for the same content, in whichever attempt', () => {
    const [first, second] = [1, 2].map((attempt) => creation({ attempt }));
    expect(first!.idempotencyKey).toBe(second!.idempotencyKey);
    expect(first!.idempotencyKey).toMatch(/^main:1\/provision-project\/[0-9a-f]{16}$/);
  });

  it('is another request for other content', () => {
    const other = creation({ content: { ...body, name: 'Grid migration II' } });
    expect(other.idempotencyKey).not.toEqual(creation().idempotencyKey);
  });

  it('looks the record up first in every attempt but the first', () => {
    expect(creation().headers).toBeUndefined();
    expect(creation({ attempt: 2 }).headers).toEqual({ 'Cache-Control': 'no-cache' });
  });

  it('looks the record up first where the replica may have been taken for dead', () => {
    expect(creation({ held: false }).headers).toEqual({ 'Cache-Control': 'no-cache' });
  });
});
