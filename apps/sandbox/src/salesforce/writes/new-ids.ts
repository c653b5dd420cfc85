import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { SObject } from '../objects/sobject.js';
import { salesforceId } from '../salesforce-id.js';

const BLOCK = 500;

/** Gives new records their ids. Numbers are taken from the database in blocks, so that most ids cost no query. */
@Injectable()
export class NewIds {
  private readonly blocks = new Map<string, { next: number; end: number }>();
  private readonly reservations = new Map<string, Promise<void>>();

  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  async next({ name, keyPrefix }: SObject): Promise<string> {
    for (;;) {
      const block = this.blocks.get(name);
      if (block && block.next < block.end) return salesforceId(keyPrefix, block.next++);
      await this.reserve(name);
    }
  }

  /** Forgets the numbers in hand, after the series were wiped. */
  forget(): void {
    this.blocks.clear();
  }

  private reserve(name: string): Promise<void> {
    let reservation = this.reservations.get(name);
    if (!reservation) {
      reservation = this.takeBlock(name).finally(() => this.reservations.delete(name));
      this.reservations.set(name, reservation);
    }
    return reservation;
  }

  private async takeBlock(name: string): Promise<void> {
    const { rows } = await this.pool.query<{ value: number }>({
      name: 'crm-take-ids',
      text: `insert into number_series (system, type, value) values ('crm', $1, $2)
        on conflict (system, type) do update set value = number_series.value + $2 returning value`,
      values: [name, BLOCK],
    });
    const last = Number(rows[0]!.value);
    this.blocks.set(name, { next: last - BLOCK + 1, end: last + 1 });
  }
}
