import { type RunningApp, startApp } from '@handover/platform';
import { startTestDatabase, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import { InstanceRegistry, SystemApiModule } from '../../src/index.js';
import type { SystemInstance } from '../../src/registry/system-instance.js';
import { type Shelf, shelfVendor } from './vendor-server.js';

/** One replica of the shelf's API. */
export interface Replica {
  /** Its instances, by name. */
  instance(name: string): SystemInstance<Shelf>;
  /** Requests with a token for all that there is. */
  api: ReturnType<typeof supertest.agent>;
  close(): Promise<void>;
}

/** Replicas of an API on one database. */
export interface Replicas {
  databaseUrl: string;
  start(): Promise<Replica>;
  close(): Promise<void>;
}

const SCOPES = ['instances:read', 'maintenance-windows:read', 'maintenance-windows:write'];

/**
 * Replicas of an API whose instances are all the same vendor server.
 *
 * @param limits by name of the instance
 */
export async function shelfReplicas(baseUrl: string, limits: Record<string, object>): Promise<Replicas> {
  const [database, issuer] = await Promise.all([startTestDatabase({ schema: 'system_shelf' }), startTestIssuer()]);
  const running: RunningApp[] = [];
  const instances = Object.entries(limits).map(([name, each]) => ({
    name,
    vendor: 'shelf',
    limits: each,
    settings: { baseUrl },
  }));
  return {
    databaseUrl: database.url,
    async start() {
      const replica = await startApp(
        {
          name: 'system-shelf-api',
          layer: 'system',
          title: 'Shelf',
          description: 'Of this test.',
          version: '1.0.0',
          defaultPort: 0,
          module: (environment) =>
            SystemApiModule.for({ system: 'shelf', environment, vendors: { shelf: shelfVendor } }),
        },
        {
          PORT: '0',
          LOG_LEVEL: 'fatal',
          OIDC_ISSUER: issuer.issuer,
          DATABASE_URL: database.url,
          INSTANCES: JSON.stringify(instances),
        },
      );
      running.push(replica);
      const registry = replica.app.get<InstanceRegistry<Shelf>>(InstanceRegistry);
      const bearer = `Bearer ${await issuer.tokenFor(SCOPES, { subject: 'a.keller' })}`;
      return {
        instance: (name) => registry.named(name)!,
        api: supertest.agent(replica.url).set('authorization', bearer),
        close: () => replica.close(),
      };
    },
    async close() {
      await Promise.all(running.map((replica) => replica.close()));
      await Promise.all([database.close(), issuer.close()]);
    },
  };
}
