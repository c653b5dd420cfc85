import { ReadCache } from '@handover/connector-kit';
import { Batch } from './batch.js';
import type { ExternalReferences } from './external-references.js';
import { type KantataClient, PAGE } from './kantata-client.js';
import type { WireUser } from './wire.js';

const KEPT_MS = 300_000;

/** Users by the employee numbers of the HR system. */
export class Employees {
  private readonly kept = new ReadCache();
  private readonly lookUps: Batch<string, string>;

  constructor(
    private readonly client: KantataClient,
    private readonly references: ExternalReferences,
  ) {
    this.lookUps = new Batch({ most: PAGE, send: (ids) => this.readNumbers(ids) });
  }

  /** The employee number that the user's external reference gives; the id of a user who has none. */
  numberOf(userId: string): Promise<string> {
    return this.kept.read(userId, () => this.lookUps.add(userId), { keepMs: KEPT_MS });
  }

  private async readNumbers(ids: readonly string[]): Promise<string[]> {
    const only = [...new Set(ids)].join(',');
    const answer = await this.client.all('/users', { only, on_my_account: true, include: 'external_references' });
    const users = new Map(answer.rows<WireUser>().map((user) => [user.id, user]));
    return ids.map((id) => {
      const user = users.get(id);
      return (user && this.references.read(answer, user, 'employee')) ?? id;
    });
  }
}
