import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Spreads connections over the replicas of an app, as a load balancer that knows which of them are healthy. */
export class Balancer {
  private targets: URL[] = [];
  private next = 0;
  private readonly open = new Map<Socket, URL>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  /** Refuses connections until it is told whom to use. */
  static async start(): Promise<Balancer> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new Balancer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** Spreads over these from now on; what is open to others is cut. */
  use(urls: string[]): void {
    this.targets = urls.map((url) => new URL(url));
    for (const [client, { href }] of this.open) {
      if (!this.targets.some((target) => target.href === href)) client.destroy();
    }
  }

  async close(): Promise<void> {
    this.use([]);
    await new Promise((closed) => this.server.close(closed));
  }

  private join(client: Socket): void {
    const target = this.targets[this.next++ % this.targets.length];
    if (!target) return void client.destroy();
    const replica = connect(Number(target.port), target.hostname);
    this.open.set(client, target);
    client.pipe(replica).pipe(client);
    const cut = () => {
      this.open.delete(client);
      client.destroy();
      replica.destroy();
    };
    for (const socket of [client, replica]) socket.on('error', cut).on('close', cut);
  }
}
