import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { workspaceRoot } from './workspace-tree.js';

const COPIED = [
  'libs',
  'apps/sandbox',
  'apps/system/hr-api',
  'package.json',
  'jest.config.mjs',
  'tools/jest',
  'tsconfig.base.json',
  '.swcrc',
  '.prettierrc.json',
  '.prettierignore',
];
const OURS = '@handover';

/** A copy of what a connector to an HR system needs of this workspace. */
export interface WorkspaceCopy {
  root: string;
  /** Links a package of the copy, as `npm install` would. */
  link(name: string, folder: string): void;
  remove(): void;
}

/** Copies sources; packages of others are linked to those that are installed here, our own to the copy. */
export function copyWorkspace(): WorkspaceCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'handover-guide-')));
  for (const path of COPIED) cpSync(join(workspaceRoot, path), join(root, path), { recursive: true, filter: isSource });
  const installed = join(workspaceRoot, 'node_modules');
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, OURS), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== OURS) symlinkSync(join(installed, name), join(modules, name));
  }
  const link = (name: string, folder: string): void => symlinkSync(join(root, folder), join(modules, OURS, name));
  for (const name of readdirSync(join(installed, OURS))) {
    link(name, relative(workspaceRoot, realpathSync(join(installed, OURS, name))));
  }
  return { root, link, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function isSource(path: string): boolean {
  return !/\/(node_modules|dist|\.handover)(\/|$)/.test(path);
}
