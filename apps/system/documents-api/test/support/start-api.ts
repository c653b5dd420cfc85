import { generateKeyPairSync } from 'node:crypto';
import { app as sandbox } from '@handover/sandbox';
import { startSystemApi, type SystemApi } from '@handover/testing';
import { app } from '../../src/app.js';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** HMAC keys of the account's Connect settings. */
export const CONNECT_KEY = 'connect-key-of-this-test';
const OLD_CONNECT_KEY = 'connect-key-of-last-year';

/** The API before a sandbox, each on a database of its own. */
export function startApi(limits: object = {}): Promise<SystemApi> {
  const client = { integrationKey: 'app-of-this-test', userId: 'user-of-this-test' };
  const vendor = {
    name: 'docusign',
    settings: (url: string) => ({
      ...client,
      authServer: `${url}/documents`,
      privateKey: keys.privateKey,
      connectKeys: [OLD_CONNECT_KEY, CONNECT_KEY],
    }),
    sandboxEnvironment: {
      SANDBOX_DOCUSIGN_INTEGRATION_KEY: client.integrationKey,
      SANDBOX_DOCUSIGN_USER_ID: client.userId,
      SANDBOX_DOCUSIGN_PUBLIC_KEY: keys.publicKey,
    },
  };
  return startSystemApi({ app, sandbox, system: 'documents', limits, vendor });
}
