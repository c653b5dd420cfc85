import { AnswerLost, SystemUnavailable, VendorHttp, type VendorRequest } from '../src/index.js';
import { cut, hang, ok, startVendorServer, status, type VendorServer } from './support/vendor-server.js';

let server: VendorServer;
let http: VendorHttp;

beforeEach(async () => {
  server = await startVendorServer();
  http = new VendorHttp({ timeoutMs: 300, retries: 2 });
});
afterEach(async () => {
  http.close();
  await server.close();
});

const send = (request: Partial<VendorRequest> = {}) => http.send({ method: 'GET', url: server.url, ...request });
const write = (request: Partial<VendorRequest> = {}) => send({ method: 'POST', body: {}, kind: 'write', ...request });
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a request to a vendor', () => {
  it('that only reads is sent again where it failed at once, as often as is allowed', async () => {
    server.answers = [status(503), cut, ok];
    expect((await send()).status).toBe(200);
    expect(server.seen).toHaveLength(3);
    server.answers = [status(500)];
    expect((await send()).status).toBe(500);
    expect(server.seen).toHaveLength(6);
  });

  it('that may change something is not sent again once it may have arrived', async () => {
    server.answers = [status(503), ok];
    expect((await write()).status).toBe(503);
    server.answers = [cut, ok];
    expect(await failureOf(write())).toBeInstanceOf(AnswerLost);
    expect(server.seen).toHaveLength(2);
  });

  it('that the vendor does once however often it comes is sent again', async () => {
    server.answers = [cut, status(503), ok];
    expect((await write({ repeatable: true })).status).toBe(200);
    expect(server.seen).toHaveLength(3);
  });

  it('is not sent again where the vendor says when to come back, nor after a refusal', async () => {
    server.answers = [status(503, { 'retry-after': '1' }), status(429), status(404)];
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([503, 429, 404]);
    expect(server.seen).toHaveLength(3);
  });

  it('is not sent again after a silence, which has taken its time already', async () => {
    server.answers = [hang, ok];
    expect(await failureOf(send())).toBeInstanceOf(SystemUnavailable);
    expect(server.seen).toHaveLength(1);
  });
});
