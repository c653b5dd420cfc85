import 'reflect-metadata';
import { DATABASE_POOL, DatabaseModule } from '@handover/platform';
import { startTestDatabase } from '@handover/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { configuration } from '../../src/configuration.js';
import { ConfigurationModule } from '../../src/configuration.module.js';
import { FaultsModule } from '../../src/faults/faults.module.js';
import { FaultGate } from '../../src/faults/fault-gate.js';
import { migrations } from '../../src/migrations/index.js';
import { RecordsModule } from '../../src/records/records.module.js';
import { SalesforceModule } from '../../src/salesforce/salesforce.module.js';
import { CrmSeed } from '../../src/salesforce/seed/crm-seed.js';

export type RunningSandbox = Awaited<ReturnType<typeof startSandbox>>;

export async function startSandbox(env = {}) {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const config = configuration.parse({ DATABASE_URL: database.url, ...env });
  @Module({
    imports: [
      DatabaseModule.forApp({ url: database.url, schema: 'sandbox', migrations }),
      ConfigurationModule.of(config),
      RecordsModule,
      FaultsModule,
      SalesforceModule,
    ],
  })
  class Temporary {}
  const app = await NestFactory.create<NestFastifyApplication>(Temporary, new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
  await app.listen(0, '127.0.0.1');
  await app.get(CrmSeed).sow();
  const url = await app.getUrl();
  return {
    url,
    app,
    gate: app.get(FaultGate), config, queuedEvents: async () => (await app.get<import('pg').Pool>(DATABASE_POOL).query('select count(*)::int as n from outbound_events where delivered_at is null and given_up_at is null')).rows[0].n as number,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
