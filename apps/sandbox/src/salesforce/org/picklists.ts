import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import type { SObject, SObjectField } from '../objects/sobject.js';

interface PicklistRow {
  object: string;
  field: string;
  choices: string[];
}

/** The values of picklists as the org's administrator has changed them; kept in Postgres, and in memory for every write. */
@Injectable()
export class Picklists implements OnApplicationBootstrap {
  private readonly changed = new Map<string, readonly string[]>();

  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  async onApplicationBootstrap(): Promise<void> {
    const { rows } = await this.pool.query<PicklistRow>('select object, field, choices from crm_picklists');
    for (const { object, field, choices } of rows) this.changed.set(`${object}.${field}`, choices);
  }

  /** The values that a field takes; undefined when it is no picklist. */
  of({ name }: SObject, field: SObjectField): readonly string[] | undefined {
    return this.changed.get(`${name}.${field.name}`) ?? field.values;
  }

  /** Gives a picklist other values. Records that hold an old one keep it. */
  async change({ name }: SObject, field: SObjectField, choices: readonly string[]): Promise<void> {
    await this.pool.query(
      `insert into crm_picklists (object, field, choices) values ($1, $2, $3)
       on conflict (object, field) do update set choices = excluded.choices`,
      [name, field.name, JSON.stringify(choices)],
    );
    this.changed.set(`${name}.${field.name}`, choices);
  }

  /** Back to what the org came with. */
  async reset(): Promise<void> {
    await this.pool.query('truncate crm_picklists');
    this.changed.clear();
  }
}
