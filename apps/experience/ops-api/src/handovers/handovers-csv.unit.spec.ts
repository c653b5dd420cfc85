import type { HandoverSummary } from '@handover/contracts/process-opportunity-to-project';
import { CSV_HEADER, csvLines } from './handovers-csv.js';

const handover = (more: Partial<HandoverSummary>) => ({ key: 'main:1', exceptions: [], ...more }) as HandoverSummary;

async function lines(...handovers: HandoverSummary[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of csvLines({ items: handovers }, () => Promise.reject(new Error('no page')))) found.push(line);
  return found;
}

const nameOf = async (name: string) => (await lines(handover({ name })))[1]!.split('main:1,,')[1]!.split(/,{10}/)[0];

describe('a table of handovers', () => {
  it('has a line of names first, and as many cells in each line', async () => {
    const [header, line] = await lines(handover({ readyToBill: true, amount: '-12.50' }));
    expect(header).toBe(CSV_HEADER);
    expect(line!.split(',').length).toBe(CSV_HEADER.split(',').length);
    expect(line).toContain(',-12.50,');
    expect(line!.endsWith('\r\n')).toBe(true);
  });

  it.each([
    ['Nordwind, phase "two"', '"Nordwind, phase ""two"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1 support', "'+1 support"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1+2', "'-1+2"],
    ['\tcmd', "'\tcmd"],
    ['Söhne', 'Söhne'],
  ])('writes %j so that it is read as it is', async (name, cell) => {
    expect(await nameOf(name)).toBe(cell);
  });

  it('goes on from page to page', async () => {
    const pages = csvLines({ items: [handover({})], nextCursor: 'c' }, async (cursor) => {
      expect(cursor).toBe('c');
      return { items: [handover({ key: 'main:2' })] };
    });
    const found: string[] = [];
    for await (const line of pages) found.push(line.slice(0, 6));
    expect(found).toEqual([CSV_HEADER.slice(0, 6), 'main:1', 'main:2']);
  });
});
