import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firmSettings, SellersDesk, startTryton } from '@handover/conformance-tryton';
import { TrytonClient, trytonConfig } from '@handover/connector-tryton';
import { clientsOf, type TestPlatform } from '@handover/test-e2e';
import {
  type AppName,
  eventSecret,
  freePortBase,
  type Platform,
  portsFrom,
  type Secrets,
  secretsFrom,
  startPlatform,
  urlOf,
} from '@handover/tools';
import type { Instances } from './instances.js';

/** How the vendor systems are reached. */
export interface Access {
  /** Settings of an instance whose vendor is Tryton. */
  tryton: object;
  sandboxUrl: string;
  secrets: Secrets;
}

/** The platform beside a real Tryton that announces its opportunities to it. */
export interface TrytonPlatform {
  platform: Platform;
  test: Omit<TestPlatform, 'close'>;
  /** What sellers do in Tryton. */
  desk: SellersDesk;
  /** Stops the platform and starts it on the same data with other instances; Tryton runs on. */
  reconfigure(instancesOf: (access: Access) => Instances): Promise<void>;
  close(): Promise<void>;
}

/** Starts Tryton and the platform, with these instances. */
export async function startTrytonPlatform(instancesOf: (access: Access) => Instances): Promise<TrytonPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handover-e2e-tryton-'));
  const undo: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })];
  const close = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    return await start(dataDir, instancesOf, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  dataDir: string,
  instancesOf: (access: Access) => Instances,
  undo: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<TrytonPlatform> {
  // Each has to know where the other one is before it runs.
  const portBase = await freePortBase();
  const ports = portsFrom(portBase);
  const secrets = await secretsFrom(join(dataDir, 'secret'));
  const url = `${urlOf(ports, 'experience-crm-api')}/v1/opportunity-events`;
  const tryton = await startTryton({ webhook: { url, secret: eventSecret(secrets), crmInstance: 'tryton' } });
  undo.push(() => tryton.stop());
  const settings = {
    baseUrl: tryton.url,
    database: tryton.database,
    user: 'handover',
    password: tryton.passwords.handover,
    ...firmSettings,
  };
  const client = new TrytonClient(trytonConfig.parse(settings));
  undo.push(async () => client.close());
  const access: Access = { tryton: settings, sandboxUrl: urlOf(ports, 'sandbox'), secrets };

  const run = async (chosen: typeof instancesOf) => {
    const environment = Object.entries(chosen(access)).map(([app, instances]) => [
      app as AppName,
      { INSTANCES: JSON.stringify(instances) },
    ]);
    return startPlatform({
      dataDir,
      portBase,
      logLevel: 'error',
      postgresSettings: { fsync: 'off' },
      environment: Object.fromEntries(environment),
    });
  };
  let platform = await run(instancesOf);
  undo.push(() => platform.stop());
  let test = await clientsOf(platform);
  return {
    get platform() {
      return platform;
    },
    get test() {
      return test;
    },
    desk: new SellersDesk(client),
    async reconfigure(chosen) {
      await platform.stop();
      platform = await run(chosen);
      test = await clientsOf(platform);
    },
    close,
  };
}
