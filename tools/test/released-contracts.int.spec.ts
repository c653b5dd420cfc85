import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRelease, releasedContracts } from '../src/contracts/released-contracts.js';

describe('the contracts of the last release', () => {
  let workspace: string;

  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'handover-released-'));
    await contract('things', '1.0.0');
    await writeFile(join(workspace, 'openapi/owners.yaml'), 'things: {}\n');
  });

  afterEach(() => rm(workspace, { recursive: true }));

  it('are not there before anything was released', async () => {
    expect(await releasedContracts(workspace)).toBeUndefined();
  });

  it('are those that were kept, whatever is written later', async () => {
    await keepRelease(workspace, '1.2.0', '2026-11-24');
    await contract('things', '1.1.0');
    await contract('others', '1.0.0');
    const released = await releasedContracts(workspace);
    expect(released?.version).toBe('1.2.0');
    expect([...released!.contracts.keys()]).toEqual(['things']);
    expect(released!.contracts.get('things')?.info.version).toBe('1.0.0');
  });

  it('give way to those of the next release', async () => {
    await keepRelease(workspace, '1.2.0', '2026-11-24');
    await rm(join(workspace, 'openapi/things'), { recursive: true });
    await contract('others', '2.0.0');
    await keepRelease(workspace, '1.3.0', '2026-12-01');
    const released = await releasedContracts(workspace);
    expect([released?.version, ...released!.contracts.keys()]).toEqual(['1.3.0', 'others']);
  });

  it('are kept for a version alone', async () => {
    await expect(keepRelease(workspace, 'next', '2026-11-24')).rejects.toThrow('version');
    expect(await releasedContracts(workspace)).toBeUndefined();
  });

  async function contract(name: string, version: string): Promise<void> {
    await mkdir(join(workspace, 'openapi', name), { recursive: true });
    const yaml = `openapi: 3.0.3\ninfo: { title: ${name}, version: ${version} }\npaths: {}\n`;
    await writeFile(join(workspace, 'openapi', name, 'v1.yaml'), yaml);
  }
});
