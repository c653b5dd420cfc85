import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instancesVariable } from '@handover/connector-kit';
import { flushChanges } from 'nx/src/generators/tree.js';
import { connectorGenerator } from '../src/connector/connector-generator.js';
import { followGuide } from './support/guide-files.js';
import { typeErrors } from './support/type-errors.js';
import { copyWorkspace, type WorkspaceCopy } from './support/workspace-copy.js';
import { workspaceRoot, workspaceTree } from './support/workspace-tree.js';

const CONNECTOR = 'libs/connectors/staffbook';
const guide = readFileSync(join(workspaceRoot, 'docs/guides/writing-a-connector.md'), 'utf8');

/** What jest says of a run, as far as it is looked at. */
interface Outcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { message: string }[];
}

describe('the guide to writing a connector', () => {
  let workspace: WorkspaceCopy;
  beforeAll(async () => {
    workspace = copyWorkspace();
    const tree = workspaceTree(workspace.root);
    await connectorGenerator(tree, { vendor: 'staffbook', ports: ['EmployeeDirectory'] });
    flushChanges(workspace.root, tree.listChanges());
    workspace.link('connector-staffbook', CONNECTOR);
  }, 60_000);
  afterAll(() => workspace?.remove());

  it('begins with a connector whose suite fails, and says what is to be written', async () => {
    const outcome = await runTests(workspace.root);
    expect(guide).toContain(`Tests:       ${outcome.numFailedTests} failed, ${outcome.numPassedTests} passed`);
    expect(outcome.testResults.map(({ message }) => message).join()).toContain(
      `${CONNECTOR}/test/support/start-staffbook.ts: startEmployeeDirectory is not written yet`,
    );
  }, 600_000);

  it('ends, followed word for word, with one that compiles and passes it', async () => {
    const tree = workspaceTree(workspace.root);
    expect(followGuide(tree, guide).length).toBeGreaterThan(10);
    tree.delete(`${CONNECTOR}/src/not-written-yet.ts`);
    const written = tree.listChanges();
    flushChanges(workspace.root, written);
    expect(typeErrors(tree, {})).toEqual([]);
    const { numFailedTests, numPassedTests, numPendingTests, testResults } = await runTests(workspace.root);
    expect([numFailedTests, testResults.map(({ message }) => message).join('')]).toEqual([0, '']);
    expect(guide).toContain(`Tests:       ${numPendingTests} skipped, ${numPassedTests} passed`);
  }, 600_000);

  it('shows instances as INSTANCES takes them', () => {
    const [, instances] = /^```json\n(.*?)^```$/ms.exec(guide) ?? [];
    expect(instancesVariable.parse(instances).map(({ vendor }) => vendor)).toEqual(['staffbook', 'scim']);
  });
});

/** Runs the connector's tests as the target `test` does. */
function runTests(root: string): Promise<Outcome> {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--config', join(root, 'jest.config.mjs'), '--rootDir', '.', '--json', '--runInBand'];
  const { JEST_WORKER_ID: _worker, NODE_OPTIONS: _options, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const settings = { cwd: join(root, CONNECTOR), env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [...flags, jest, ...options], settings, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Outcome);
      } catch {
        reject(new Error(`jest did not answer: ${stderr}`));
      }
    });
  });
}
