import type { Tree } from '@nx/devkit';
import ts from 'typescript';

/** The syntax tree of a file of the workspace. Throws when there is no such file. */
export function parsed(tree: Tree, path: string): ts.SourceFile {
  const text = tree.read(path, 'utf-8');
  if (text === null) throw new Error(`${path} is not there.`);
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
