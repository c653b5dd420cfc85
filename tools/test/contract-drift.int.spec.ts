import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDrift, writeFiles } from '../src/contracts/drift.js';
import { generateContract, type GeneratedFiles } from '../src/contracts/generate-contract.js';
import { sampleContract } from './sample-contract.js';

describe('generated files that do not say what the code says', () => {
  let root: string;
  let files: GeneratedFiles;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'handover-drift-'));
    files = await generateContract('sample', sampleContract());
    await writeFiles(root, files);
  });

  afterEach(() => rm(root, { recursive: true }));

  it('are none right after they were written', async () => {
    expect(await findDrift(root, files)).toEqual([]);
  });

  it('are none when the same operations are listed in another order', async () => {
    const { paths, components, ...rest } = sampleContract();
    const reversed = Object.fromEntries(Object.entries(paths).reverse());
    const again = await generateContract('sample', { components, paths: reversed, ...rest });
    expect(await findDrift(root, again)).toEqual([]);
  });

  it('are named when somebody edited them, removed them, or their API is gone', async () => {
    await writeFile(join(root, 'openapi/sample/v1.yaml'), 'edited: true\n');
    await rm(join(root, 'libs/contracts/src/sample/client.ts'));
    await mkdir(join(root, 'openapi/former'));
    await writeFile(join(root, 'openapi/former/v1.yaml'), '');
    expect(await findDrift(root, files)).toEqual([
      { path: 'openapi/sample/v1.yaml', kind: 'differs' },
      { path: 'libs/contracts/src/sample/client.ts', kind: 'missing' },
      { path: 'openapi/former/v1.yaml', kind: 'left over' },
    ]);
  });

  it('are put right by writing them again, leaving hand-written files alone', async () => {
    await writeFile(join(root, 'openapi/sample/v1.yaml'), 'edited: true\n');
    await writeFile(join(root, 'libs/contracts/src/index.ts'), 'export {};\n');
    await mkdir(join(root, 'openapi/former'));
    await writeFile(join(root, 'openapi/former/v1.yaml'), '');
    await writeFiles(root, files, { removeLeftOver: true });
    expect(await findDrift(root, files)).toEqual([]);
    expect(await readFile(join(root, 'libs/contracts/src/index.ts'), 'utf8')).toBe('export {};\n');
  });
});
