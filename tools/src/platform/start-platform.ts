import { join, resolve } from 'node:path';
import { clientCredentials, type Environment } from '@handover/platform';
import {
  type EmbeddedPostgres,
  provisionDatabases,
  startDevelopmentIssuer,
  startEmbeddedPostgres,
} from '@handover/platform/development';
import { type AppName, appNamed, apps as allApps, type AppTopology, loadApp } from '../topology.js';
import { developmentUsers, portalClient } from './development-users.js';
import { AUDIENCE, environmentOf, type Installation, issuerClients, OPERATOR, urlOf } from './environment.js';
import { hostSeparately } from './host-separately.js';
import { hostTogether } from './host-together.js';
import type { HostedApp } from './hosted-app.js';
import { keyPairFrom } from './key-pair.js';
import {
  assertPortsFree,
  DEFAULT_PORT_BASE,
  freePort,
  freePortBase,
  portalOrigin,
  type Ports,
  portsFrom,
} from './ports.js';
import { type Secrets, secretsFrom } from './secrets.js';
import { openSharedLog } from './shared-log.js';
import { workspaceRoot } from './workspace.js';

/** What has a process of its own on one machine: the vendors' systems are not ours, and two processes use two cores. */
export const APART: AppName[] = ['sandbox'];

/** How to start the platform; every part may be left out. */
export interface PlatformOptions {
  /** Folder of the database, the keys and the logs; `.handover` in the workspace by default. */
  dataDir?: string;
  /** postgres:// URL of a role that may create databases and roles; an embedded PostgreSQL is started without it. */
  databaseUrl?: string;
  /** Name of the database on that server; 'handover' by default. */
  database?: string;
  /** First of the ports; 3000 by default. */
  portBase?: number;
  /** 'ephemeral' takes any free ports instead, so that platforms can run side by side. */
  ports?: 'ephemeral';
  /** A process for each app, or for each of those named, instead of one for all. */
  separate?: boolean | AppName[];
  /** pino's level; 'info' by default. */
  logLevel?: string;
  /** The apps to start; all by default. */
  apps?: AppName[];
  /** Goes into the environment of each app of that name, or makes it of the usual one. */
  environment?: Partial<Record<AppName, Environment | ((usual: Environment) => Environment)>>;
  /** Settings of the embedded PostgreSQL, for example `{ fsync: 'off' }` in tests. */
  postgresSettings?: Record<string, string>;
  /** Told what is being done. */
  onProgress?: (step: string) => void;
}

/** A running platform, as those who call it need it. */
export interface ReachablePlatform {
  /** Base URL of each started app, and of the issuer. */
  urls: Record<AppName | 'issuer', string>;
  /** Where the portal is served. */
  portal: string;
  /** The same purposes give the secrets that the apps were started with, such as 'sandbox/token'. */
  secrets: Secrets;
  dataDir: string;
  /** A bearer token of the operator with these scopes, kept until shortly before it expires. */
  tokenFor(scopes: string[]): Promise<string>;
}

/** A platform that was started here. */
export interface Platform extends ReachablePlatform {
  /** postgres:// URL by schema. */
  databaseUrls: Record<string, string>;
  /** Process number of the embedded PostgreSQL; undefined when another one is used. */
  databasePid?: number;
  /** The started apps. */
  hosted: Partial<Record<AppName, HostedApp>>;
  /**
   * Starts another process of an app, on the same database and a port of its own; no app knows of it.
   *
   * @param environment instead of what the others have
   */
  startReplica(name: AppName, environment?: Environment): Promise<HostedApp>;
  /** Resolves with a sentence when an app in a process of its own ends by itself. */
  ended: Promise<string>;
  /** Stops everything that was started, what depends on others first. Can be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the platform on this machine: database, issuer, sandbox and all apps, wired to each other.
 *
 * @throws Error with a sentence for people when a port is in use or an app does not start; nothing is left running then
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const started: (() => void | Promise<void>)[] = [];
  const stop = async () => {
    for (let undo = started.pop(); undo; undo = started.pop()) await undo();
  };
  try {
    return await start(options, started, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: PlatformOptions,
  started: (() => void | Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Platform> {
  const { onProgress = () => undefined, logLevel = 'info', database = 'handover' } = options;
  const dataDir = resolve(workspaceRoot, options.dataDir ?? '.handover');
  const portBase = options.ports === 'ephemeral' ? await freePortBase() : (options.portBase ?? DEFAULT_PORT_BASE);
  const ports = portsFrom(portBase);
  const chosen = allApps.filter(({ name }) => options.apps?.includes(name) ?? true);
  await assertPortsFree(portsToOpen(ports, chosen));
  const secrets = await secretsFrom(join(dataDir, 'secret'));

  onProgress('starting PostgreSQL');
  const { adminUrl, pid: databasePid } = options.databaseUrl
    ? { adminUrl: options.databaseUrl, pid: undefined }
    : await embeddedPostgres(options, dataDir, ports, started);
  const databaseUrls = await provisionDatabases(adminUrl, {
    database,
    roles: chosen.flatMap(({ schema, createsSchemas }) =>
      schema ? [{ schema, role: `${database}_${schema}`, createSchemas: createsSchemas }] : [],
    ),
    passwordSeed: secrets('database'),
  });

  onProgress('starting the issuer');
  const keysFile = join(dataDir, 'issuer-keys.json');
  const issuer = await startDevelopmentIssuer({
    port: ports.issuer,
    clients: issuerClients(chosen, secrets),
    people: developmentUsers,
    browserClients: [portalClient(portalOrigin(portBase))],
    keysFile,
    audience: AUDIENCE,
  });
  started.push(() => issuer.close());

  const documentsKey = await keyPairFrom(join(dataDir, 'docusign-key.pem'));
  const installation: Installation = { ports, secrets, documentsKey, databaseUrls, logLevel };
  const logs = join(dataDir, 'logs');
  const hosted = await hostAll(chosen, installation, { ...options, onProgress, logs }, started);
  return {
    urls: Object.fromEntries([
      ['issuer', issuer.issuer],
      ...hosted.map(({ name, url }) => [name, url]),
    ]) as Platform['urls'],
    portal: portalOrigin(portBase),
    databaseUrls,
    databasePid,
    secrets,
    dataDir,
    tokenFor: operatorTokens(urlOf(ports, 'issuer'), secrets),
    hosted: Object.fromEntries(hosted.map((app) => [app.name, app])),
    async startReplica(name, environment = {}) {
      const app = appNamed(name);
      const common = chosenEnvironment(app, installation, options);
      const own = { ...common, ...environment, PORT: String(await freePort()) };
      const replica = await hostSeparately(app, own, logs);
      started.push(() => replica.stop());
      return replica;
    },
    ended: Promise.race([new Promise<string>(() => undefined), ...hosted.flatMap(({ ended }) => ended ?? [])]),
    stop,
  };
}

/** A PostgreSQL that is still running on the data has its port already; that is no conflict. */
function portsToOpen(ports: Ports, chosen: AppTopology[]): Partial<Ports> {
  return Object.fromEntries(['issuer' as const, ...chosen.map(({ name }) => name)].map((name) => [name, ports[name]]));
}

async function embeddedPostgres(
  { postgresSettings: settings }: PlatformOptions,
  dataDir: string,
  ports: Ports,
  started: (() => void | Promise<void>)[],
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), port: ports.postgres, settings });
  started.push(() => server.stop());
  return server;
}

async function hostAll(
  chosen: AppTopology[],
  installation: Installation,
  options: PlatformOptions & { onProgress: (step: string) => void; logs: string },
  started: (() => void | Promise<void>)[],
): Promise<HostedApp[]> {
  const environment = (app: AppTopology) => chosenEnvironment(app, installation, options);
  const { separate = false } = options;
  const apart = (app: AppTopology) => (typeof separate === 'boolean' ? separate : separate.includes(app.name));
  const together = chosen.filter((app) => !apart(app));
  const log =
    together.length > 0 ? await openSharedLog(join(options.logs, 'handover.log'), installation.logLevel) : undefined;
  if (log) started.push(() => log.close());
  // One after the other: apps share modules, and jest cannot link a module twice at once.
  for (const app of together) await loadApp(app);
  const host = (app: AppTopology) =>
    apart(app) ? hostSeparately(app, environment(app), options.logs) : hostTogether(app, environment(app), log!.logger);
  const hosted: HostedApp[] = [];
  for (const wave of wavesOf(chosen)) {
    options.onProgress(`starting ${wave.map(({ name }) => name).join(', ')}`);
    const outcomes = await Promise.allSettled(wave.map(host));
    for (const outcome of outcomes) {
      if (outcome.status !== 'fulfilled') continue;
      hosted.push(outcome.value);
      started.push(() => outcome.value.stop());
    }
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
  return hosted;
}

function chosenEnvironment(app: AppTopology, installation: Installation, options: PlatformOptions): Environment {
  const usual = environmentOf(app, installation);
  const own = options.environment?.[app.name];
  return typeof own === 'function' ? own(usual) : { ...usual, ...own };
}

/** Groups of apps that can start side by side: each calls only apps of earlier groups. */
export function wavesOf(chosen: AppTopology[]): AppTopology[][] {
  const waves: AppTopology[][] = [];
  const waiting = new Set(chosen);
  while (waiting.size > 0) {
    const blocked = ({ calls }: AppTopology) => [...waiting].some(({ name }) => calls.includes(name));
    const wave = [...waiting].filter((app) => !blocked(app));
    if (wave.length === 0)
      throw new Error(`Apps that call each other: ${[...waiting].map(({ name }) => name).join(', ')}`);
    waves.push(wave);
    for (const app of wave) waiting.delete(app);
  }
  return waves;
}

/** Tokens of the person at the machine, one source a set of scopes. */
export function operatorTokens(issuer: string, secrets: Secrets): Platform['tokenFor'] {
  const sources = new Map<string, ReturnType<typeof clientCredentials>>();
  return (scopes) => {
    const key = [...scopes].sort().join(' ');
    const client = { issuer, clientId: OPERATOR, clientSecret: secrets(`client/${OPERATOR}`), scopes };
    const source = sources.get(key) ?? clientCredentials(client);
    sources.set(key, source);
    return source.token();
  };
}
