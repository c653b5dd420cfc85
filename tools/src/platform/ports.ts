import { createServer, type Server } from 'node:net';
import { type AppName, apps, type ServiceName, servicePortOffsets } from '../topology.js';

/** Port on 127.0.0.1 of every app and service. */
export type Ports = Record<AppName | ServiceName, number>;

/** Where the documented ports begin. */
export const DEFAULT_PORT_BASE = 3_000;

/** From here on Linux gives outgoing connections their ports. */
const FIRST_OUTGOING = 32_768;

/** Blocks of ports are looked for here: below the range of outgoing connections. */
const BLOCKS = { from: 10_000, to: 31_000, size: 600 };

/** Where the portal is served, and with it everything under one address. */
export function portalOrigin(base: number): string {
  return `http://127.0.0.1:${base}`;
}

/** The ports of one platform, all at fixed distances from the first. */
export function portsFrom(base: number): Ports {
  const offsets = [
    ...apps.map(({ name, portOffset }) => [name, portOffset] as const),
    ...Object.entries(servicePortOffsets),
  ];
  return Object.fromEntries(offsets.map(([name, offset]) => [name, base + offset])) as Ports;
}

/**
 * A first port whose whole block is free, so that several platforms can run side by side. The block is this process's for as
 * long as that lives: nobody else who looks for one is given it before something listens there.
 */
export async function freePortBase(): Promise<number> {
  const blocks = Math.floor((BLOCKS.to - BLOCKS.from) / BLOCKS.size);
  const first = Math.floor(Math.random() * blocks);
  for (let step = 0; step < blocks; step += 1) {
    const base = BLOCKS.from + ((first + step) % blocks) * BLOCKS.size;
    const claim = await listener(base + BLOCKS.size - 1);
    if (!claim) continue;
    claim.unref();
    if ((await portsInUse(portsFrom(base))).length === 0) return base;
    claim.close();
  }
  throw new Error('No free block of ports was found.');
}

/** A port that is free at this moment, apart from the blocks of platforms. */
export async function freePort(): Promise<number> {
  const from = BLOCKS.to + BLOCKS.size;
  const count = FIRST_OUTGOING - from;
  const first = Math.floor(Math.random() * count);
  for (let step = 0; step < count; step += 1) {
    const port = from + ((first + step) % count);
    if (await isFree(port)) return port;
  }
  throw new Error('No free port was found.');
}

/** The names and ports among these that something else listens on. */
export async function portsInUse(ports: Partial<Ports>): Promise<[name: string, port: number][]> {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => ((await isFree(port)) ? [] : [[name, port] as [string, number]])),
  );
  return checked.flat();
}

/** @throws Error with a sentence that names every port in use and the way out */
export async function assertPortsFree(ports: Partial<Ports>): Promise<void> {
  const taken = await portsInUse(ports);
  if (taken.length === 0) return;
  const list = taken.map(([name, port]) => `${port} (${name})`).join(', ');
  const [noun, verb] = taken.length === 1 ? ['Port', 'is'] : ['Ports', 'are'];
  throw new Error(
    `${noun} ${list} ${verb} in use on 127.0.0.1: stop what listens there, or set HANDOVER_PORT_BASE to use other ports.`,
  );
}

async function isFree(port: number): Promise<boolean> {
  const server = await listener(port);
  if (server) await new Promise((closed) => server.close(closed));
  return server !== undefined;
}

/** Listens on a port; undefined when something else does. */
function listener(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((answer) => {
    server.once('error', () => answer(undefined)).listen(port, '127.0.0.1', () => answer(server));
  });
}
