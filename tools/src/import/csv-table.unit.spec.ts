import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from './csv-table.js';

describe('a CSV file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handover-csv-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('may have a byte order mark, quotes, empty lines and blanks around its values', async () => {
    await writeFile(join(folder, 'good.csv'), '\uFEFFid,name\r\n1,"Acme, ""Inc."""\r\n\r\n2, Beta \r\n');
    expect(await readCsv(folder, 'good.csv')).toEqual({
      file: 'good.csv',
      columns: ['id', 'name'],
      rows: [
        { id: '1', name: 'Acme, "Inc."' },
        { id: '2', name: 'Beta' },
      ],
    });
  });

  it('that is missing or broken is named', async () => {
    await writeFile(join(folder, 'bad.csv'), 'id,name\n1\n');
    await expect(readCsv(folder, 'bad.csv')).rejects.toThrow(/bad\.csv is no proper CSV: .*line 2/);
    await expect(readCsv(folder, 'none.csv')).rejects.toThrow(/none\.csv cannot be read in .*ENOENT/);
  });
});
