import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releasedContracts } from '../src/contracts/released-contracts.js';

describe('the contracts of the last release', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'handover-released-'));
    await mkdir(join(root, 'openapi/sample'), { recursive: true });
    git('init', '--quiet');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('are not there before anything was released, and the reason says so', async () => {
    await commit('info: { version: 1.0.0 }');
    git('tag', 'vendor-import');
    expect(await releasedContracts(root)).toEqual({
      skipped: 'nothing has been released yet (no git tag v<major>.<minor>.<patch>)',
    });
  });

  it('are those of the highest version, whatever was committed or tagged later', async () => {
    for (const version of ['1.9.0', '1.10.0', '1.2.5']) {
      await commit(`info: { version: ${version} }`);
      git('tag', `v${version}`);
    }
    await commit('info: { version: 2.0.0 }');
    const released = await releasedContracts(root);
    expect(released).toEqual({
      version: 'v1.10.0',
      contracts: new Map([['openapi/sample/v1.yaml', { info: { version: '1.10.0' } }]]),
    });
  });

  function git(...parameters: string[]): void {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...parameters], { cwd: root });
  }

  async function commit(text: string): Promise<void> {
    await writeFile(join(root, 'openapi/sample/v1.yaml'), text);
    git('add', '.');
    git('commit', '--quiet', '--message', text);
  }
});
