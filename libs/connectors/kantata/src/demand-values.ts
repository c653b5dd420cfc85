import { Batch } from './batch.js';
import type { DemandField } from './catalogue.js';
import type { KantataAccount } from './kantata-account.js';

/** Values of custom fields for one resource; an empty text erases one. */
export interface DemandValues {
  resourceId: string;
  values: Partial<Record<DemandField, string>>;
}

/** 100 values may be written at once, and a demand has at most five. */
const MOST_DEMANDS = 20;

/** Writes custom fields of resources, which creates or replaces their values: writing them again changes nothing. */
export class DemandValueWrites {
  private readonly writes: Batch<DemandValues, void>;

  constructor(private readonly account: KantataAccount) {
    this.writes = new Batch({
      most: MOST_DEMANDS,
      send: (demands) => this.write(demands),
      alone: async (demand) => void (await this.write([demand])),
    });
  }

  set(values: DemandValues): Promise<void> {
    return this.writes.add(values);
  }

  private async write(demands: readonly DemandValues[]): Promise<void[]> {
    const { catalogue, client } = this.account;
    const fieldIds = await catalogue.demandFieldIds();
    const values = demands.flatMap(({ resourceId, values }) =>
      Object.entries(values).map(([field, value]) => ({
        subject_type: 'Resource',
        subject_id: Number(resourceId),
        custom_field_id: fieldIds[field as DemandField],
        value,
      })),
    );
    await client.write('POST', '/custom_field_values', { custom_field_values: values });
    return demands.map(() => undefined);
  }
}
