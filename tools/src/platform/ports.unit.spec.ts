import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { assertPortsFree, freePort, freePortBase, portsFrom, portsInUse } from './ports.js';

describe('ports', () => {
  it('are refused in a sentence that names the app and the way out when something listens there', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await expect(assertPortsFree({ 'system-erp-api': port })).rejects.toThrow(
      `Port ${port} (system-erp-api) is in use on 127.0.0.1: stop what listens there, or set HANDOVER_PORT_BASE to use other ports.`,
    );
    await new Promise((closed) => server.close(closed));
    await expect(assertPortsFree({ 'system-erp-api': port })).resolves.toBeUndefined();
  });

  it('can be found in a block that is free as a whole', async () => {
    expect(await portsInUse(portsFrom(await freePortBase()))).toEqual([]);
  });

  it('are found by one caller alone, however many look at the same moment', async () => {
    const bases = await Promise.all(Array.from({ length: 10 }, freePortBase));
    expect(new Set(bases).size).toBe(10);
  });

  it('can be found one by one, apart from every block', async () => {
    const port = await freePort();
    expect(await portsInUse({ sandbox: port })).toEqual([]);
    expect(port).toBeGreaterThan(portsFrom(31_000).postgres);
  });
});
