import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { parse } from 'yaml';

const run = promisify(execFile);

/** The contracts of the last release by their path, or why there are none to compare with. */
export type Released = { version: string; contracts: Map<string, OpenAPIObject> } | { skipped: string };

/** Reads the contracts of the newest release from git: the highest tag `v<major>.<minor>.<patch>`. */
export async function releasedContracts(root: string): Promise<Released> {
  const git = async (...parameters: string[]) => (await run('git', parameters, { cwd: root })).stdout.trim();
  const tags = await git('tag', '--list', 'v[0-9]*', '--sort=-version:refname').catch(() => undefined);
  if (tags === undefined) return { skipped: 'this folder is no git repository' };
  const version = tags.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  if (!version) return { skipped: 'nothing has been released yet (no git tag v<major>.<minor>.<patch>)' };
  const paths = (await git('ls-tree', '-r', '--name-only', version, 'openapi/')).split('\n').filter(Boolean);
  const contracts = new Map<string, OpenAPIObject>();
  for (const path of paths) contracts.set(path, parse(await git('show', `${version}:${path}`)) as OpenAPIObject);
  return { version, contracts };
}
