import { join, resolve } from 'node:path';
import { apps } from '../topology.js';
import { urlOf } from './environment.js';
import { portalOrigin, portsFrom } from './ports.js';
import { secretsFrom } from './secrets.js';
import { operatorTokens, type ReachablePlatform } from './start-platform.js';
import { workspaceRoot } from './workspace.js';

/** What opens a platform that another process on this machine runs on this data folder. */
export async function attachToPlatform(where: { dataDir: string; portBase: number }): Promise<ReachablePlatform> {
  const dataDir = resolve(workspaceRoot, where.dataDir);
  const ports = portsFrom(where.portBase);
  const secrets = await secretsFrom(join(dataDir, 'secret'));
  const names = ['issuer' as const, ...apps.map(({ name }) => name)];
  const urls = Object.fromEntries(names.map((name) => [name, urlOf(ports, name)])) as ReachablePlatform['urls'];
  const portal = portalOrigin(where.portBase);
  return { urls, portal, secrets, dataDir, tokenFor: operatorTokens(urls.issuer, secrets) };
}
