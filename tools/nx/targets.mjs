import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Gives every workspace project the same four cached targets: build, typecheck, lint, test.
 * A project opts in by having a tsconfig.json beside its package.json. What it depends on, Nx reads from its imports
 * (`analyzeSourceFiles` in nx.json): a package is built before those that import it.
 */
export const createNodesV2 = [
  '{apps,libs,test,tools}/**/package.json',
  (files, _options, { workspaceRoot }) =>
    files
      .filter((file) => existsSync(join(workspaceRoot, dirname(file), 'tsconfig.json')))
      .map((file) => {
        const root = dirname(file);
        return [file, { projects: { [root]: { root, targets: targetsOf(root) } } }];
      }),
];

function targetsOf(root) {
  const up = relative(root, '.') || '.';
  const command = (line, rest) => ({ command: line, options: { cwd: '{workspaceRoot}' }, cache: true, ...rest });
  return {
    build: {
      // In the project's own folder: swc strips one leading folder of a path, which must be src.
      command: `swc src -d dist --strip-leading-paths --delete-dir-on-start --copy-files --config-file ${up}/.swcrc --ignore "**/*.spec.ts" --quiet`,
      options: { cwd: root },
      cache: true,
      inputs: ['production', '^production'],
      outputs: ['{projectRoot}/dist'],
      dependsOn: ['^build'],
    },
    typecheck: command(`tsc --noEmit -p ${root}/tsconfig.json`, { inputs: ['default', '^production'] }),
    lint: command(`eslint --max-warnings 0 ${root}`, { inputs: ['default', '^production'] }),
    test: {
      command: `node --experimental-vm-modules --no-warnings ${up}/node_modules/jest/bin/jest.js --config ${up}/jest.config.mjs --rootDir . --passWithNoTests`,
      options: { cwd: root },
      cache: true,
      inputs: ['default', '^production'],
    },
  };
}
