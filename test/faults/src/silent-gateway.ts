import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands before a system. While it is silent it takes connections and requests, and never answers: sockets that hang. */
export class SilentGateway {
  private readonly open = new Set<Socket>();
  private silent = false;
  private target: URL | undefined;

  private constructor(private readonly server: Server) {
    server.on('connection', (client) => this.join(client));
  }

  static async open(): Promise<SilentGateway> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new SilentGateway(server);
  }

  /** The system that it stands before. */
  leadTo(target: string): void {
    this.target = new URL(target);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on nothing is answered, on connections that are open neither. */
  fallSilent(): void {
    this.silent = true;
    for (const socket of this.open) socket.unpipe();
  }

  /** Cuts what hangs and passes on what comes. */
  speak(): void {
    this.silent = false;
    this.cut();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }

  private join(client: Socket): void {
    this.keep(client);
    if (this.silent || !this.target) return void client.resume();
    const system = this.keep(connect(Number(this.target.port), this.target.hostname));
    client.pipe(system).pipe(client);
    client.on('close', () => system.destroy());
    system.on('close', () => client.destroy());
  }

  private keep(socket: Socket): Socket {
    this.open.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => this.open.delete(socket));
  }

  private cut(): void {
    for (const socket of this.open) socket.destroy();
  }
}
