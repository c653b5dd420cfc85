import { createHmac } from 'node:crypto';
import pg from 'pg';

/** A Postgres role and the schema it owns. */
export interface ProvisionedRole {
  schema: string;
  role: string;
  /** Whether it may make further schemas; a library such as DBOS keeps its tables in one of its own. */
  createSchemas?: boolean;
}

/** The database to provide, and for whom. */
export interface ProvisionOptions {
  database: string;
  roles: ProvisionedRole[];
  /** Secret that the roles' passwords are derived from (HMAC-SHA-256); the same seed gives the same passwords. */
  passwordSeed: string;
}

const PROVISION_LOCK = 0x50524f56;

/**
 * Makes the database, the roles and their schemas where they are missing, and sets the roles' passwords. Each role
 * reaches its own schema alone. Can be repeated, also at the same time.
 *
 * @param adminUrl postgres:// URL of a role that may create databases and roles
 * @returns for each schema the URL of its role
 */
export async function provisionDatabases(adminUrl: string, options: ProvisionOptions): Promise<Record<string, string>> {
  const { database, roles, passwordSeed } = options;
  const password = (role: string) => createHmac('sha256', passwordSeed).update(role).digest('base64url');
  await connected(adminUrl, async (server) => {
    await server.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    await ensureDatabase(server, database);
    for (const { role } of roles) await ensureRole(server, role, password(role));
    await connected(urlOf(adminUrl, { database }), (client) => ensureSchemas(client, database, roles));
  });
  return Object.fromEntries(
    roles.map(({ schema, role }) => [schema, urlOf(adminUrl, { database, role, password: password(role) })]),
  );
}

async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const rights = 'login nosuperuser nocreatedb nocreaterole';
  await client.query(
    `${verb} role ${client.escapeIdentifier(role)} ${rights} password ${client.escapeLiteral(password)}`,
  );
}

async function ensureSchemas(client: pg.Client, databaseName: string, roles: ProvisionedRole[]): Promise<void> {
  const database = client.escapeIdentifier(databaseName);
  await client.query(`revoke all on database ${database} from public`);
  await client.query('revoke create on schema public from public');
  for (const { schema: schemaName, role: roleName, createSchemas } of roles) {
    const [schema, role] = [client.escapeIdentifier(schemaName), client.escapeIdentifier(roleName)];
    await client.query(
      `grant connect, temporary ${createSchemas ? ', create' : ''} on database ${database} to ${role}`,
    );
    // Managed Postgres has no superuser: giving a schema away needs membership in the role.
    await client.query(`grant ${role} to current_user`);
    await client.query(`create schema if not exists ${schema} authorization ${role}`);
    await client.query(`alter schema ${schema} owner to ${role}`);
  }
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'handover provisioning' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, parts: { database: string; role?: string; password?: string }): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(parts.database)}`;
  if (parts.role) url.username = encodeURIComponent(parts.role);
  if (parts.password) url.password = parts.password;
  return url.href;
}
