import { Injectable } from '@nestjs/common';
import { sobjectOf } from '../objects/index.js';
import { deletedEntity } from '../salesforce-error.js';
import { Modstamps } from './modstamps.js';
import { deleteRecords, type Executor, patchRecord, recordExists } from './record-statements.js';
import { Transactions } from './transactions.js';

/** Merges accounts, which a person does in the org's own pages and the REST API cannot. */
@Injectable()
export class AccountMerges {
  constructor(
    private readonly transactions: Transactions,
    private readonly modstamps: Modstamps,
  ) {}

  /** What belonged to the merged account belongs to the master; the merged one is deleted and names its master. */
  async merge(master: string, merged: string): Promise<void> {
    await this.transactions.run(async (executor) => {
      for (const id of [master, merged]) {
        if (!(await recordExists(executor, 'Account', id))) throw deletedEntity();
      }
      for (const { object, field } of sobjectOf('Account')!.children) {
        for (const id of await this.childrenOf(executor, object, field, merged)) {
          await patchRecord(executor, object, id, { [field]: master, ...this.stamps(object) });
        }
      }
      await patchRecord(executor, 'Account', merged, { MasterRecordId: master, ...this.stamps('Account') });
      await deleteRecords(executor, 'Account', undefined, merged, this.modstamps.next('Account'));
    });
  }

  private async childrenOf(executor: Executor, object: string, field: string, parent: string): Promise<string[]> {
    const { rows } = await executor.query<{ id: string }>({
      text: `select id from records where system = 'crm' and type = '${object}' and data->>'${field}' = $1 and not deleted`,
      values: [parent],
    });
    return rows.map(({ id }) => id);
  }

  private stamps(object: string) {
    const now = this.modstamps.next(object);
    return { LastModifiedDate: now, SystemModstamp: now };
  }
}
