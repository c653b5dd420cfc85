import { execFileSync } from 'node:child_process';
import { ESLint } from 'eslint';
import prettier from 'prettier';
import { conformanceSuites } from '../src/connector/conformance-suites.js';
import { connectorGenerator, type ConnectorOptions } from '../src/connector/connector-generator.js';
import { portsOf, systemApis } from '../src/connector/system-apis.js';
import { typeErrors } from './support/type-errors.js';
import { workspaceRoot, workspaceTree } from './support/workspace-tree.js';

const EVERY_PORT = systemApis.flatMap(portsOf);
const ROOT = 'libs/connectors/acme-erp';

type WorkspaceTree = ReturnType<typeof workspaceTree>;

async function generated(options: Partial<ConnectorOptions> = {}): Promise<WorkspaceTree> {
  const tree = workspaceTree();
  await connectorGenerator(tree, { vendor: 'acme-erp', ports: ['ProjectLedger', 'ErpMasterData'], ...options });
  return tree;
}

const textOf = (tree: WorkspaceTree, path: string): string => tree.read(path, 'utf-8')!;
const changesOf = (tree: WorkspaceTree): string[] =>
  tree
    .listChanges()
    .map(({ type, path }) => `${type} ${path}`)
    .sort();

describe('a generated connector', () => {
  it('has the files of the other connectors, and changes nothing but the system APIs of its ports', async () => {
    expect(changesOf(await generated())).toEqual([
      `CREATE ${ROOT}/README.md`,
      `CREATE ${ROOT}/package.json`,
      `CREATE ${ROOT}/src/acme-erp-client.ts`,
      `CREATE ${ROOT}/src/acme-erp-config.ts`,
      `CREATE ${ROOT}/src/acme-erp-erp-master-data.ts`,
      `CREATE ${ROOT}/src/acme-erp-failures.ts`,
      `CREATE ${ROOT}/src/acme-erp-failures.unit.spec.ts`,
      `CREATE ${ROOT}/src/acme-erp-project-ledger.ts`,
      `CREATE ${ROOT}/src/index.ts`,
      `CREATE ${ROOT}/src/not-written-yet.ts`,
      `CREATE ${ROOT}/test/conformance.int.spec.ts`,
      `CREATE ${ROOT}/test/support/start-acme-erp.ts`,
      `CREATE ${ROOT}/tsconfig.json`,
      'UPDATE apps/system/erp-api/src/vendors.ts',
    ]);
  });

  it('is a package like theirs', async () => {
    const tree = await generated();
    for (const file of ['package.json', 'tsconfig.json']) {
      const theirs = textOf(tree, `libs/connectors/xero/${file}`);
      expect(textOf(tree, `${ROOT}/${file}`)).toBe(theirs.replaceAll('xero', 'acme-erp'));
    }
  });

  it('has every member of its ports, each of which says that it is not written and where', async () => {
    const ledger = textOf(await generated(), `${ROOT}/src/acme-erp-project-ledger.ts`);
    for (const name of ['create', 'read', 'findByExternalReference', 'update', 'assignFinancialDimensions']) {
      expect(ledger).toContain(`notWrittenYet('${ROOT}/src/acme-erp-project-ledger.ts: ${name}')`);
    }
    expect(ledger).toContain('async update(_id: string, _version: string, _change: ProjectChange): Promise<Project>');
  });

  it('calls its vendor as the vendor does', async () => {
    const tree = await generated({ title: 'Acme & Söhne' });
    expect(textOf(tree, `${ROOT}/README.md`)).toMatch(/^# Connector: Acme & Söhne\n/);
    expect(textOf(tree, `${ROOT}/src/acme-erp-failures.ts`)).toContain("'Acme & Söhne does not hold this record.'");
  });

  it('runs the suite of each of its ports', async () => {
    const spec = textOf(await generated(), `${ROOT}/test/conformance.int.spec.ts`);
    expect(spec).toContain("describeProjectLedger('Acme Erp', { start: startProjectLedger });");
    expect(spec).toContain("describeErpMasterData('Acme Erp', { start: startErpMasterData });");
  });

  it('is added to the vendors of its system APIs, beside those that are there', async () => {
    const tree = await generated();
    const before = textOf(workspaceTree(), 'apps/system/erp-api/src/vendors.ts').split('\n');
    const after = textOf(tree, 'apps/system/erp-api/src/vendors.ts').split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after.filter((line) => !before.includes(line)).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^import \{ AcmeErpClient, acmeErpConfig, .* from '@handover\/connector-acme-erp';$/),
      "'acme-erp': vendor(acmeErpConfig, (config) => {",
      'const client = new AcmeErpClient(config);',
      expect.stringMatching(/^const port: ErpPort = \{ projects: .*, masterData: .* \};$/),
      'return { port, close: () => client.close() };',
    ]);
  });

  it('of all ports compiles, and so do the APIs that know it', async () => {
    const tree = await generated({ ports: EVERY_PORT });
    expect(tree.listChanges().filter(({ type }) => type === 'UPDATE')).toHaveLength(systemApis.length);
    expect(typeErrors(tree, { '@handover/connector-acme-erp': `${ROOT}/src/index.ts` })).toEqual([]);
  }, 300_000);

  it('of all ports passes lint and is formatted', async () => {
    const tree = await generated({ ports: EVERY_PORT });
    // The rule of the layers asks for a project graph that knows the new project.
    const withoutGraph = { rules: { '@nx/enforce-module-boundaries': 'off' } } as const;
    const eslint = new ESLint({ cwd: workspaceRoot, overrideConfig: withoutGraph });
    for (const { path, content } of tree.listChanges()) {
      const filePath = `${workspaceRoot}/${path}`;
      const text = String(content);
      const options = { ...(await prettier.resolveConfig(filePath)), filepath: filePath };
      expect([path, await prettier.check(text, options)]).toEqual([path, true]);
      if (!path.endsWith('.ts')) continue;
      const results = await eslint.lintText(text, { filePath });
      expect([path, results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual([path, []]);
    }
  }, 300_000);
});

describe('the generator', () => {
  it('knows the ports of the kit, all of them, and where each is served', () => {
    const ports = [...conformanceSuites(workspaceTree()).keys()];
    expect(ports.sort()).toEqual([...EVERY_PORT].sort());
  });

  it('makes a connector once', async () => {
    const tree = await generated();
    const before = changesOf(tree);
    await expect(connectorGenerator(tree, { vendor: 'acme-erp', ports: ['BillingLedger'] })).rejects.toThrow(
      `There is a connector already: ${ROOT}.`,
    );
    expect(changesOf(tree)).toEqual(before);
  });

  it('does not take the name of a vendor that a system API knows', async () => {
    const tree = workspaceTree();
    tree.delete('libs/connectors/scim');
    const before = changesOf(tree);
    await expect(connectorGenerator(tree, { vendor: 'scim', ports: ['EmployeeDirectory'] })).rejects.toThrow(
      'apps/system/hr-api/src/vendors.ts has a vendor "scim" already.',
    );
    expect(changesOf(tree)).toEqual(before);
  });

  it.each<[string, Partial<ConnectorOptions>, string]>([
    ['a port that is none', { ports: ['Payroll'] }, '"Payroll" is no port of libs/connectors/kit/src/ports'],
    ['a port in other letters', { ports: ['projectledger'] }, 'there are BillingLedger, DocumentArchive'],
    ['no port', { ports: [] }, 'Name a port at least: BillingLedger'],
    ['a port twice', { ports: ['BillingLedger', 'BillingLedger'] }, 'The port BillingLedger is named twice'],
    [
      'half of what an ERP is',
      { ports: ['ProjectLedger'] },
      'apps/system/erp-api takes ProjectLedger and ErpMasterData',
    ],
    ['capital letters', { vendor: 'Acme' }, '"Acme" is no name for a vendor'],
    ['a path', { vendor: '../acme' }, '"../acme" is no name for a vendor'],
    ['a digit first', { vendor: '3com' }, '"3com" is no name for a vendor'],
    ['hyphens in a row', { vendor: 'acme--erp' }, '"acme--erp" is no name for a vendor'],
    ['no name', { vendor: '' }, '"" is no name for a vendor'],
    ['a name without end', { vendor: 'a'.repeat(41) }, 'at most 40 characters'],
    ['the name of the kit', { vendor: 'kit' }, 'libs/connectors/kit is shared'],
    ['a title that ends a text', { title: "Acme's" }, '"Acme\'s" is no title'],
    ['a title that ends a comment', { title: 'Acme */' }, 'is no title'],
    ['a connector that is there', { vendor: 'xero' }, 'There is a connector already: libs/connectors/xero.'],
  ])('refuses %s in a sentence, and writes nothing', async (_what, options, complaint) => {
    const tree = workspaceTree();
    const asked = { vendor: 'acme-erp', ports: ['ProjectLedger', 'ErpMasterData'], ...options };
    const refusal = connectorGenerator(tree, asked);
    await expect(refusal).rejects.toThrow(complaint);
    await expect(refusal).rejects.toMatchObject({ name: 'ConnectorRefused' });
    expect(changesOf(tree)).toEqual([]);
  });
});

describe('nx g @handover/tools:connector', () => {
  it('finds the generator, builds it and runs it', () => {
    const said = nx('g', '@handover/tools:connector', 'acme-hr', '--ports', 'EmployeeDirectory', '--dry-run');
    expect(said).toContain('CREATE libs/connectors/acme-hr/src/acme-hr-employee-directory.ts');
    expect(said).toContain('UPDATE apps/system/hr-api/src/vendors.ts');
  }, 300_000);

  it('describes its options', () => {
    const help = nx('g', '@handover/tools:connector', '--help').replaceAll(/\s+/g, ' ');
    for (const option of ['--ports', '--vendor', '--title', '--skipInstall']) expect(help).toContain(option);
  }, 300_000);
});

function nx(...command: string[]): string {
  // What Nx tells the task that runs this test is not meant for another Nx.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NX|JEST|NODE_OPTIONS)/.test(name)));
  return execFileSync('node_modules/.bin/nx', command, {
    cwd: workspaceRoot,
    env: { ...env, NX_DAEMON: 'false', NX_TUI: 'false' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
