import { createHmac } from 'node:crypto';
import { type RunningApp, startApp } from '@handover/platform';
import { startTestDatabase, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import { z } from 'zod';
import { isSignedWith, jsonIn, RecordRefused, SystemApiModule, vendor, type WebhookIntake } from '../../src/index.js';

const settings = z.object({
  key: z.string().optional(),
  account: z.string().optional(),
  silent: z.boolean().optional(),
});
const message = z.array(
  z.object({
    event: z.string(),
    id: z.string(),
    account: z.string().optional(),
    of: z.string().optional(),
  }),
);

/** A vendor that signs with `x-shelf-signature` and tells of customers. */
const shelf = vendor(settings, ({ key, account, silent }) => {
  const webhooks: WebhookIntake = {
    account,
    refusesSilently: silent,
    receive({ headers, body }) {
      if (!isSignedWith(key!, body, headers['x-shelf-signature'] as string | undefined)) return { verified: false };
      const read = message.safeParse(jsonIn(body));
      if (!read.success) throw new RecordRefused('The body is none of the shelf.', 'It must be a list.');
      const changes = read.data.map(({ event, id, account: held, of }) => ({
        eventId: event,
        type: 'customer' as const,
        id,
        change: 'updated' as const,
        occurredAt: '2026-11-20T09:30:00.000Z',
        externalReference: of,
        account: held,
      }));
      return { verified: true, changes };
    },
  };
  return { port: undefined, webhooks: key === undefined ? undefined : webhooks };
});

/** A system API that takes in webhooks, over a database of its own. */
export interface ShelfApi extends Pick<RunningApp, 'app' | 'url'> {
  databaseUrl: string;
  /** Posts a message to an instance, signed with the key unless told otherwise. */
  tell(instance: string, body: unknown, key?: string | null): supertest.Test;
  /** Requests with a token of these scopes. */
  as(...scopes: string[]): Promise<ReturnType<typeof supertest.agent>>;
  close(): Promise<void>;
}

/** Starts an API with these instances of the shelf. */
export async function startShelfApi(instances: Record<string, z.input<typeof settings>>): Promise<ShelfApi> {
  const [database, issuer] = await Promise.all([startTestDatabase({ schema: 'system_shelf' }), startTestIssuer()]);
  const { app, url, close } = await startApp(
    {
      name: 'system-shelf-api',
      layer: 'system',
      title: 'Shelf',
      description: 'Of this test.',
      version: '1.0.0',
      defaultPort: 0,
      module: (environment) =>
        SystemApiModule.for({ system: 'shelf', environment, vendors: { shelf }, webhooks: true }),
    },
    {
      PORT: '0',
      LOG_LEVEL: 'fatal',
      OIDC_ISSUER: issuer.issuer,
      DATABASE_URL: database.url,
      INSTANCES: JSON.stringify(
        Object.entries(instances).map(([name, each]) => ({ name, vendor: 'shelf', settings: each })),
      ),
    },
  );
  return {
    app,
    url,
    databaseUrl: database.url,
    tell(instance, body, key = 'key') {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const request = supertest(url).post(`/v1/instances/${instance}/webhooks`).set('content-type', 'application/json');
      if (key !== null) void request.set('x-shelf-signature', createHmac('sha256', key).update(text).digest('base64'));
      return request.send(text);
    },
    as: async (...scopes) => supertest.agent(url).set('authorization', `Bearer ${await issuer.tokenFor(scopes)}`),
    async close() {
      await close();
      await Promise.all([database.close(), issuer.close()]);
    },
  };
}
