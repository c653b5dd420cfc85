import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { DocumentArchive } from '@handover/connector-kit';
import type { ArchiveSamples, Connected, StatementContent, SystemFault } from '@handover/connector-kit/conformance';
import { startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { type Exchange, startRecordingProxy, startTestDatabase } from '@handover/testing';
import { DocusignDocumentArchive, docusignConfig } from '../../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';

/** Key pair of the app, as DocuSign hands it out. */
export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

/** The stand-in of a DocuSign account, the connector to it, and what went between them. */
export interface Archive extends Connected<DocumentArchive, ArchiveSamples> {
  port: DocusignDocumentArchive;
  exchanges: readonly Exchange[];
  /** The connector with another configuration. */
  archiveWith(config: object): DocusignDocumentArchive;
  /** What strikes the calls of an operation from now on, or the next ones. */
  strike(operation: string, fault: object, times?: number): Promise<void>;
  /** Stores an envelope in the stand-in's words, past the connector; answers its id. */
  store(envelope: object): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the sandbox on a database of its own; `environment` is laid over what it reads. */
export async function startArchive(environment: Record<string, string> = {}): Promise<Archive> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const sandbox = await startApp(app, {
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: database.url,
    SANDBOX_TOKEN,
    SANDBOX_DOCUSIGN_PUBLIC_KEY: keys.publicKey,
    ...environment,
  });
  const proxy = await startRecordingProxy(sandbox.url);
  const archives: DocusignDocumentArchive[] = [];
  const archiveWith = (config: object): DocusignDocumentArchive => {
    const parsed = docusignConfig.parse({
      authServer: `${proxy.url}/documents`,
      integrationKey: '6d1f3c9a-52b7-4e0d-8c1f-7a90b4e5d218',
      userId: 'b1c7e2d4-93f8-4a6b-a5c0-1e8d7f620394',
      privateKey: keys.privateKey,
      timeoutMs: 5_000,
      ...config,
    });
    const archive = new DocusignDocumentArchive(parsed);
    archives.push(archive);
    return archive;
  };
  const control = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${sandbox.url}/control${path}`, {
      method,
      headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
  };
  const strike = async (operation: string, fault: object, times?: number): Promise<void> => {
    await control('PUT', '/faults', { faults: [{ system: 'documents', operation, fault, times }] });
  };
  const store = async (data: object): Promise<string> => {
    const id = randomUUID();
    await control('POST', '/records', { records: [{ system: 'documents', type: 'statement-of-work', id, data }] });
    return id;
  };
  const [seeded] = (
    (await control('GET', '/records?system=documents&type=statement-of-work')).items as { externalReference: string }[]
  ).slice(0, 1);
  return {
    port: archiveWith({}),
    exchanges: proxy.exchanges,
    archiveWith,
    strike,
    store,
    samples: {
      signed: {
        opportunityId: seeded!.externalReference,
        terms: expect.objectContaining({
          amount: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency: expect.stringMatching(/^[A-Z]{3}$/) },
          paymentTerms: expect.stringMatching(/^net-\d+$/),
        }),
        signers: expect.arrayContaining([
          { name: expect.any(String), email: expect.stringContaining('@'), signedAt: expect.stringMatching(/Z$/) },
        ]),
        mediaType: 'application/pdf',
        fileName: expect.stringMatching(/^SOW-2027-\d{3}\.pdf$/),
      },
      file: (statement) => store(envelopeOf(statement)),
      fileOther: async (opportunityId) => {
        const named = customField('Opportunity Id', opportunityId);
        await store({
          ...envelope,
          documentName: 'NDA.pdf',
          customFields: { textCustomFields: [named], listCustomFields: [] },
        });
      },
      void: async (id) => {
        const now = new Date().toISOString();
        const patch = { status: 'voided', voidedDateTime: now, voidedReason: 'By mistake', statusChangedDateTime: now };
        await control('PATCH', `/records/documents/statement-of-work/${id}`, patch);
      },
    },
    faults: {
      strike: async (fault) => {
        if (fault.kind === 'expire-access') await control('POST', '/sessions/expirations');
        else await strike('*', sandboxFaultOf(fault));
      },
      clear: async () => void (await control('DELETE', '/faults')),
    },
    async stop() {
      for (const archive of archives) archive.close();
      await proxy.close();
      await sandbox.close();
      await database.close();
    },
  };
}

/** An envelope that went out and came back, in the stand-in's words. */
export const envelope = {
  status: 'completed',
  emailSubject: 'Please sign',
  createdDateTime: '2026-11-02T09:00:00.0000000Z',
  sentDateTime: '2026-11-02T09:05:00.0000000Z',
  completedDateTime: '2026-11-03T23:30:00.0000000Z',
  statusChangedDateTime: '2026-11-03T23:30:00.0000000Z',
  recipients: { signers: [], recipientCount: '0', currentRoutingOrder: '1' },
  documentName: 'SOW.pdf',
};

/** A text custom field of an envelope. */
export function customField(name: string, value: string): object {
  return { fieldId: '1', name, show: 'false', required: 'false', value };
}

/** The custom fields of a statement, by their names in the account. */
export function customFieldsOf({
  opportunityId,
  reference,
  terms,
}: StatementContent): Record<string, string | undefined> {
  return {
    'Opportunity Id': opportunityId,
    'SOW Reference': reference,
    'Contract Amount': terms.amount.amount,
    'Contract Currency': terms.amount.currency,
    'Contract Type': 'Fixed Price',
    'Billing Method': terms.billingMethod && 'Fixed Schedule',
    'Start Date': terms.start,
    'End Date': terms.end,
    'Payment Terms': terms.paymentTerms,
  };
}

const statuses = { draft: 'created', sent: 'delivered', signed: 'completed', voided: 'voided' };

function envelopeOf(statement: StatementContent): object {
  const { completedDateTime, ...rest } = envelope;
  const textCustomFields = Object.entries(customFieldsOf(statement)).flatMap(([name, value]) =>
    value === undefined ? [] : [customField(name, value)],
  );
  const signers = statement.signers.map(({ name, email, signedAt }, index) => ({
    recipientId: String(index + 1),
    name,
    email,
    routingOrder: String(index + 1),
    status: signedAt ? 'completed' : 'created',
    ...(signedAt ? { signedDateTime: signedAt } : {}),
  }));
  return {
    ...rest,
    ...(statement.fileName === undefined ? {} : { documentName: statement.fileName }),
    ...(statement.status === 'signed' ? { completedDateTime } : {}),
    status: statuses[statement.status],
    createdDateTime: statement.createdAt,
    customFields: { textCustomFields, listCustomFields: [] },
    recipients: { signers, recipientCount: String(signers.length), currentRoutingOrder: '1' },
  };
}

function sandboxFaultOf(fault: SystemFault): object {
  return fault.kind === 'deny-access' ? { kind: 'error', status: 401 } : fault;
}
