import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type ProgramOptions, runProgram } from './programs.js';
import { COMPANION_MODULE, contentHash, keptPassword, layOut, SEED, type Workplace } from './workplace.js';

/** Modules that are activated; what they depend on comes with them. */
const MODULES = ['handover', 'party_relationship', 'sale_subscription'];
/** Debian's, which has its packages; another one may come first on the path. */
const PYTHON = '/usr/bin/python3';
const ROLE = 'tryton';
/** Users of every seeded database beside the administrator. */
export const USERS = ['handover', 'no-rights'] as const;
export type UserName = (typeof USERS)[number] | 'admin';

/** Databases for Tryton on one PostgreSQL. */
export class SeededDatabases {
  private constructor(
    private readonly admin: pg.Client,
    private readonly adminUrl: string,
    private readonly password: string,
  ) {}

  static async on(adminUrl: string): Promise<SeededDatabases> {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    const password = await keptPassword('database');
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [ROLE]);
    if (rowCount === 0) await admin.query(`create role ${ROLE} login password ${admin.escapeLiteral(password)}`);
    return new SeededDatabases(admin, adminUrl, password);
  }

  /** URL without a database, as the server's configuration has it. */
  get serverUrl(): string {
    const { port } = new URL(this.adminUrl);
    return `postgresql://${ROLE}:${this.password}@127.0.0.1:${port}/`;
  }

  /** URL of the superuser in one of the databases. */
  adminUrlOf(database: string): string {
    const url = new URL(this.adminUrl);
    url.pathname = `/${database}`;
    return url.href;
  }

  /**
   * Name of the seeded template. What is missing is made: the database with its modules takes half a minute, the seed
   * some seconds.
   */
  async template(version: string, onProgress: (step: string) => void): Promise<string> {
    const modules = await contentHash([COMPANION_MODULE], version, ...MODULES);
    const active = await this.kept(`active_${modules}`, 'template0', (database) => this.activate(database, onProgress));
    const seed = await contentHash([SEED], modules);
    return this.kept(`seeded_${seed}`, active, (database) => this.seed(database, onProgress));
  }

  /** A copy of the template, dropped by `drop`. */
  async copyOf(template: string): Promise<{ name: string; drop: () => Promise<void> }> {
    // Of starts that were killed.
    await this.dropAll("datname like 'erp\\_%'");
    const name = `erp_${process.pid}`;
    await this.admin.query(`create database ${name} owner ${ROLE} template ${template} strategy file_copy`);
    return { name, drop: () => this.dropAll(`datname = '${name}'`) };
  }

  async close(): Promise<void> {
    await this.admin.end();
  }

  /** The database of that name, of which there is one of its kind; made from another one when it is missing. */
  private async kept(name: string, from: string, fill: (database: string) => Promise<void>): Promise<string> {
    const { rowCount } = await this.admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    const [kind] = name.split('_');
    const draft = `draft_${kind}`;
    await this.dropAll(`datname like '${kind}\\_%' or datname = '${draft}'`);
    await this.admin.query(`create database ${draft} owner ${ROLE} encoding 'UTF8' template ${from}`);
    await fill(draft);
    await this.admin.query(`alter database ${draft} rename to ${name}`);
    return name;
  }

  private async activate(database: string, onProgress: (step: string) => void): Promise<void> {
    await this.working(database, async (options, { folder }) => {
      const passwordFile = join(folder, 'data/admin-password');
      await writeFile(passwordFile, await keptPassword('admin'), { mode: 0o644 });
      const env = { ...options.env, TRYTONPASSFILE: passwordFile };
      const administer = (...parameters: string[]) =>
        runProgram('trytond-admin', ['-d', database, '--email', 'admin@handover.example', ...parameters], {
          ...options,
          env,
        });
      onProgress('making a Tryton database');
      await administer('--all');
      // With statistics of the catalogue, activation takes two thirds of the time.
      await this.analyze(database);
      onProgress('activating modules');
      await administer('-u', ...MODULES, '--activate-dependencies');
    });
  }

  private async seed(database: string, onProgress: (step: string) => void): Promise<void> {
    onProgress('seeding the firm');
    const passwords = await Promise.all(USERS.map(async (user) => [user, await keptPassword(user)]));
    const input = JSON.stringify(Object.fromEntries(passwords));
    await this.working(database, (options, { folder }) =>
      runProgram(PYTHON, [join(folder, 'seed/seed.py')], { ...options, input }),
    );
  }

  /** A failure leaves the folder behind: its log tells why. */
  private async working(
    database: string,
    work: (options: ProgramOptions, workplace: Workplace) => Promise<void>,
  ): Promise<void> {
    const workplace = await layOut({ databaseUrl: this.serverUrl, sessionTimeout: 300 });
    await work({ env: { ...workplace.env, DB_NAME: database }, log: workplace.log }, workplace);
    await this.analyze(database);
    await workplace.remove();
  }

  private async analyze(database: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.adminUrlOf(database) });
    await client.connect();
    await client.query('analyze').finally(() => client.end());
  }

  private async dropAll(condition: string): Promise<void> {
    const { rows } = await this.admin.query<{ datname: string }>(`select datname from pg_database where ${condition}`);
    for (const { datname } of rows) await this.admin.query(`drop database "${datname}" with (force)`);
  }
}
