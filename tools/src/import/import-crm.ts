import { Connection, OAuth2 } from 'jsforce';
import { inChunks } from './in-chunks.js';
import type { ImportTarget } from './import-target.js';
import type { Progress } from './progress.js';
import type { Reasons } from './reasons.js';

/** A record to be written, in the CRM's field names, and the key by which to speak of it. */
export interface CrmRecord {
  key: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The most records that Salesforce takes in one request, and a few requests at once. */
const CHUNKS = { size: 200, atOnce: 4 };

/** The CRM, as an import needs it: many records at a time, each with an outcome of its own. */
export class ImportCrm {
  private constructor(
    private readonly connection: Connection,
    private readonly progress: Progress,
    private readonly refused: Reasons,
  ) {}

  /**
   * @param refused gets what the CRM does not take
   * @throws Error when the CRM refuses the client
   */
  static async logIn(
    { sandboxUrl, crmSecret }: ImportTarget,
    progress: Progress,
    refused: Reasons,
  ): Promise<ImportCrm> {
    const instanceUrl = `${sandboxUrl}/crm`;
    const oauth2 = new OAuth2({ loginUrl: instanceUrl, clientId: 'handover', clientSecret: crmSecret });
    const connection = new Connection({ oauth2, instanceUrl, version: '60.0' });
    await connection.authorize({ grant_type: 'client_credentials' });
    return new ImportCrm(connection, progress, refused);
  }

  /** Every row of a query. */
  async all<Row extends object>(soql: string): Promise<Row[]> {
    const { records } = await this.connection.query<Row>(soql, { autoFetch: true, maxFetch: Number.MAX_SAFE_INTEGER });
    return records;
  }

  /**
   * Creates records of one type.
   *
   * @param step name for the progress
   * @returns the id of each, in their order; none where the CRM refused
   */
  async create(step: string, type: string, records: readonly CrmRecord[]): Promise<(string | undefined)[]> {
    return this.write(step, type, records, (chunk) => this.connection.sobject(type).create(chunk));
  }

  /** Changes records of one type, each of which names its `Id`; answers as {@link create}. */
  async update(step: string, type: string, records: readonly CrmRecord[]): Promise<(string | undefined)[]> {
    return this.write(step, type, records, (chunk) =>
      this.connection.sobject(type).update(chunk as (Record<string, unknown> & { Id: string })[]),
    );
  }

  private async write(
    step: string,
    type: string,
    records: readonly CrmRecord[],
    send: (chunk: Record<string, unknown>[]) => Promise<SaveResult[]>,
  ): Promise<(string | undefined)[]> {
    if (records.length === 0) return [];
    this.progress.start(step, records.length);
    try {
      return await inChunks(records, CHUNKS, async (chunk) => {
        const results = await send(chunk.map(({ fields }) => fields));
        this.progress.advance(chunk.length);
        return results.map((result, at) => this.idOf(type, chunk[at]!, result));
      });
    } finally {
      this.progress.stop();
    }
  }

  private idOf(type: string, { key }: CrmRecord, result: SaveResult): string | undefined {
    if (result.success) return result.id;
    const [error] = result.errors as { statusCode?: string; message?: string }[];
    this.refused.add(type, `the CRM refused it: ${error?.message ?? error?.statusCode ?? 'without a reason'}`, key);
    return undefined;
  }
}

interface SaveResult {
  success: boolean;
  id?: string;
  errors: unknown[];
}
