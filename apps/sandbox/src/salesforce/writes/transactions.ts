import { DATABASE_POOL, inTransaction } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import type { Executor } from './record-statements.js';

/**
 * Runs work in transactions, on half of the pool's connections at most: work inside may need a connection of its own
 * (for new ids), and would wait for ever if transactions held them all.
 */
@Injectable()
export class Transactions {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) config: SandboxConfiguration,
  ) {
    this.free = Math.floor(config.SANDBOX_POOL_SIZE / 2);
  }

  async run<Result>(work: (executor: Executor) => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await inTransaction(this.pool, ({ client }) => work(client));
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
