/** What the sandbox holds. */
export interface SandboxCounts {
  records: { system: string; type: string; count: number }[];
  duplicates: { system: string; type: string; externalReference: string; count: number }[];
  events: { queued: number; delivered: number; givenUp: number };
}

/** A record in its vendor's words. */
export interface SandboxRecord {
  id: string;
  externalReference?: string;
  data: Record<string, unknown>;
}

/** The most that the sandbox lists in one answer. */
const LARGEST_PAGE = 5_000;

/** The sandbox's control API, as far as sample run, benchmark and tests need it. */
export class SandboxControl {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Whether nobody has put anything into the vendor systems yet. */
  async isEmpty(): Promise<boolean> {
    const { records } = (await this.call('GET', '/control/counts')) as { records: unknown[] };
    return records.length === 0;
  }

  /** Loads the firm's data, putting those that are there back into their first state. */
  async seed(): Promise<void> {
    await this.call('POST', '/control/seed');
  }

  /** Changes a record behind the vendors' backs, as a clerk at the vendor system's own screen would. */
  async changeRecord(system: string, type: string, id: string, change: object): Promise<void> {
    await this.call('PATCH', `/control/records/${system}/${type}/${encodeURIComponent(id)}`, change);
  }

  /** Stores a record, new or instead of the one with its id, as a clerk would. */
  async store(system: string, type: string, id: string, data: object): Promise<void> {
    await this.call('POST', '/control/records', { records: [{ system, type, id, data }] });
  }

  /** How many records of each type there are, which references stand on several, and what became of the CRM's events. */
  async counts(): Promise<SandboxCounts> {
    return (await this.call('GET', '/control/counts')) as SandboxCounts;
  }

  /** What strikes calls from now on, instead of what did before. */
  async strike(...faults: object[]): Promise<void> {
    await this.call('PUT', '/control/faults', { faults });
  }

  /** Records of a type as the vendor holds them, all pages of them. */
  async records(system: string, type: string, externalReference?: string): Promise<SandboxRecord[]> {
    const records: SandboxRecord[] = [];
    for (;;) {
      const after = records.at(-1)?.id;
      const query = new URLSearchParams({
        system,
        type,
        limit: String(LARGEST_PAGE),
        ...(externalReference === undefined ? {} : { externalReference }),
        ...(after === undefined ? {} : { after }),
      });
      const { items } = (await this.call('GET', `/control/records?${query}`)) as { items: SandboxRecord[] };
      records.push(...items);
      if (items.length < LARGEST_PAGE) return records;
    }
  }

  /** Xero makes the invoices of repeating invoices whose dates have come by a day. */
  async drawInvoices(legalEntity: string, reference: string, until: string): Promise<void> {
    await this.call('POST', `/control/xero/${legalEntity}/invoice-draws`, { reference, until });
  }

  private async call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path} of the sandbox answered ${response.status}: ${text.slice(0, 500)}`);
    return text ? (JSON.parse(text) as unknown) : undefined;
  }
}
