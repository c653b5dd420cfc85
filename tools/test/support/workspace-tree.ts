import { fileURLToPath } from 'node:url';
import type { Tree } from '@nx/devkit';
import { FsTree } from 'nx/src/generators/tree.js';

/** Root of this workspace. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** What a generator sees of this workspace. What it writes stays in the tree. */
export function workspaceTree(root = workspaceRoot): Tree & { listChanges: FsTree['listChanges'] } {
  return new FsTree(root, false);
}
