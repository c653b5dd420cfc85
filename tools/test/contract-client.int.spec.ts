import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transformFile } from '@swc/core';
import axios, { type AxiosInstance } from 'axios';
import { generateContract } from '../src/contracts/generate-contract.js';
import { workspaceRoot } from '../src/platform/workspace.js';
import { sampleContract } from './sample-contract.js';

interface Received {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  body: string;
}

interface SampleClient {
  getProject(params: object): Promise<unknown>;
  listProjects(params?: object): Promise<unknown>;
  createProject(params: object): Promise<unknown>;
  updateProject(params: object, options?: object): Promise<unknown>;
  closeProject(params: object): Promise<unknown>;
  downloadCharter(params: object): Promise<unknown>;
  answer(operation: string, params: object): Promise<{ status: number; etag?: string; data: unknown }>;
}

describe('a client generated from a contract', () => {
  let folder: string;
  let server: Server;
  let received: Received | undefined;
  let client: SampleClient;

  beforeAll(async () => {
    // Below tools/, so that imports of packages resolve as they do in libs/contracts.
    await mkdir(join(workspaceRoot, 'tools/.handover'), { recursive: true });
    folder = await mkdtemp(join(workspaceRoot, 'tools/.handover/client-'));
    await writeGenerated(folder);
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received = { ...request, headers: request.headers, body: Buffer.concat(chunks).toString() };
        received.method = request.method;
        received.url = request.url;
        const { status, type, body } = answerTo(request.url ?? '');
        response.writeHead(status, { ...(type ? { 'content-type': type } : {}), etag: '"7"' }).end(body);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const http = axios.create({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const module = (await import(pathToFileURL(join(folder, 'dist/sample/index.js')).href)) as {
      SampleClient: new (http: AxiosInstance) => SampleClient;
    };
    client = new module.SampleClient(http);
  });

  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true });
  });

  it('compiles, takes what the contract allows and nothing else', async () => {
    await writeFile(join(folder, 'src/usage.ts'), USAGE);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    const tsc = join(workspaceRoot, 'node_modules/typescript/bin/tsc');
    const outcome = await promisify(execFile)(process.execPath, [tsc, '--noEmit', '-p', folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(outcome.stdout).toBe('');
  });

  it('puts path values into the path, percent-encoded', async () => {
    expect(await client.getProject({ path: { id: 'main:006/7' } })).toEqual({ id: 'p1', name: 'One' });
    expect(received).toMatchObject({ method: 'GET', url: '/v1/projects/main%3A006%2F7' });
  });

  it('repeats the name of a query parameter that holds several values', async () => {
    await client.listProjects({ query: { limit: 2, codes: ['a', 'b'] } });
    expect(received?.url).toBe('/v1/projects?limit=2&codes=a&codes=b');
  });

  it('sends the body as JSON, and keys and entity tags as headers', async () => {
    await client.createProject({ idempotencyKey: 'main:1/provision-project/1', body: { name: 'One' } });
    expect(received).toMatchObject({ method: 'POST', body: '{"name":"One"}' });
    expect(received?.headers).toMatchObject({
      'idempotency-key': 'main:1/provision-project/1',
      'content-type': 'application/json',
    });
    await client.updateProject(
      { path: { id: 'p1' }, ifMatch: '"7"', body: { name: 'Two' } },
      { headers: { 'x-a': 'b' } },
    );
    expect(received?.headers).toMatchObject({ 'if-match': '"7"', 'x-a': 'b' });
  });

  it('gives the entity tag and the status to those who ask for the whole answer', async () => {
    const answer = await client.answer('getProject', { path: { id: 'p1' } });
    expect(answer).toMatchObject({ status: 200, etag: '"7"', data: { id: 'p1' } });
  });

  it('gives nothing for an answer without a body, and bytes for a file', async () => {
    expect(await client.closeProject({ path: { id: 'p1' } })).toBeUndefined();
    expect(await client.downloadCharter({ path: { id: 'p1' } })).toEqual(Buffer.from([1, 2, 255]));
  });

  it('refuses to call a path with a value missing', async () => {
    await expect(client.getProject({ path: { id: '' } })).rejects.toThrow('needs a value for "id"');
  });
});

function answerTo(url: string): { status: number; type?: string; body?: string | Buffer } {
  if (url.endsWith('/closures')) return { status: 204 };
  if (url.endsWith('/charter')) return { status: 200, type: 'application/pdf', body: Buffer.from([1, 2, 255]) };
  return { status: 200, type: 'application/json', body: JSON.stringify({ id: 'p1', name: 'One' }) };
}

/** The generated sources as TypeScript in src/, and built as the workspace builds them in dist/. */
async function writeGenerated(folder: string): Promise<void> {
  const files = await generateContract('sample', sampleContract());
  for (const [path, text] of files) {
    if (!path.endsWith('.ts')) continue;
    const target = join(folder, 'src', path.replace('libs/contracts/src/', ''));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const shared = join(workspaceRoot, 'libs/contracts/src/call-operation.ts');
  await writeFile(join(folder, 'src/call-operation.ts'), `export * from '${shared.replace('.ts', '.js')}';\n`);
  const configFile = join(workspaceRoot, '.swcrc');
  for (const name of ['sample/index', 'sample/client', 'sample/types']) {
    const { code } = await transformFile(join(folder, 'src', `${name}.ts`), { configFile });
    await mkdir(join(folder, 'dist/sample'), { recursive: true });
    await writeFile(join(folder, 'dist', `${name}.js`), code);
  }
  const { code } = await transformFile(shared, { configFile });
  await writeFile(join(folder, 'dist/call-operation.js'), code);
}

const TSCONFIG = { extends: '../../../tsconfig.base.json', include: ['src'] };

const USAGE = `
import axios from 'axios';
import { type Project, SampleClient } from './sample/index.js';

const client = new SampleClient(axios.create());
const project: Project = await client.getProject({ path: { id: 'p1' } });
export const status: 'open' | 'closed' | undefined = project.status;
export const projects: Project[] = await client.listProjects();
export const nothing: void = await client.closeProject({ path: { id: 'p1' } });
export const bytes: Buffer = await client.downloadCharter({ path: { id: 'p1' } });
export const etag: string | undefined = (await client.answer('getProject', { path: { id: 'p1' } })).etag;
await client.createProject({ idempotencyKey: 'k', body: { name: 'One' } });
// @ts-expect-error the key is required
await client.createProject({ body: { name: 'One' } });
// @ts-expect-error the body has no such field
await client.createProject({ idempotencyKey: 'k', body: { name: 'One', colour: 'red' } });
// @ts-expect-error the path needs its value
await client.getProject({});
`;
