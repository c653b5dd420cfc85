import { dirname, join } from 'node:path';
import type { Tree } from '@nx/devkit';
import ts from 'typescript';

/**
 * What the compiler says about the projects that contain the changes of a tree, as if these had been written and their
 * packages linked.
 *
 * @param packages of the workspace that are not linked: name → entry file, from the root
 */
export function typeErrors(tree: Tree, packages: Readonly<Record<string, string>>): string[] {
  const written = tree.listChanges().filter(({ type }) => type !== 'DELETE');
  const changed = new Map(
    written.map(({ path, content }): [string, string] => [join(tree.root, path), String(content)]),
  );
  const options = {
    ...compilerOptions(tree.root),
    types: ['node', 'jest'],
    paths: Object.fromEntries(Object.entries(packages).map(([name, entry]) => [name, [join(tree.root, entry)]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, directoryExists, readFile, getSourceFile } = host;
  const folders = new Set([...changed.keys()].map((file) => dirname(file)));
  host.directoryExists = (folder) => folders.has(folder) || (directoryExists?.(folder) ?? true);
  host.fileExists = (file) => changed.has(file) || fileExists(file);
  host.readFile = (file) => changed.get(file) ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = changed.get(file);
    if (text === undefined) return getSourceFile(file, languageVersion, ...rest);
    return ts.createSourceFile(file, text, languageVersion);
  };
  const program = ts.createProgram(
    [...changed.keys()].filter((file) => file.endsWith('.ts')),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = file ? `${file.fileName.slice(tree.root.length + 1)}: ` : '';
    return place + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root).options;
}
