import type { RecordChange } from '@handover/contracts/system-documents';
import { RepeatedWork, UpstreamProblem } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FeedCursors, type FeedLease } from '../feeds/feed-cursors.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { DOCUMENTS_FEED, StatementChangesRepository } from './statement-changes.repository.js';

const POLL_MS = 2_000;
const PAGE = 100;
/** Answers that say that the document is no statement of work which can be read; asking again would not change that. */
const NO_STATEMENT = [400, 404, 422];
/** How their exceptions say that they were cleared by no person. */
const RESUMPTION = { by: 'documents', reason: 'The statement of work changed in the document system.' };

/**
 * Follows what the document system tells of statements of work, and carries on the handovers that are blocked for want of one, of its
 * signature or for its terms. One replica at a time; what it was told is kept before it goes on, so that none is lost in a crash.
 */
@Injectable()
export class StatementChanges implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'StatementChanges',
    everyMs: POLL_MS,
    work: () => this.follow(),
    failure: 'Changes of documents could not be followed',
  });

  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, 'documents'>,
    private readonly feeds: FeedCursors,
    private readonly changes: StatementChangesRepository,
    private readonly handovers: ResumeHandovers,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
  }

  /** Reads all that is new and resumes whom it concerns; nothing while another replica does. */
  async follow(): Promise<void> {
    const lease = await this.feeds.take(DOCUMENTS_FEED);
    if (!lease) return;
    try {
      await this.readAll(lease);
      const keys = await this.changes.concerned();
      if (keys.length > 0) await this.handovers.resume(keys, RESUMPTION);
      await this.changes.forget();
    } finally {
      await this.feeds.release(lease);
    }
  }

  private async readAll(lease: FeedLease): Promise<void> {
    for (let { cursor } = lease; ;) {
      const { items, nextCursor } = await this.clients.documents.listRecordChanges({ query: { cursor, limit: PAGE } });
      if (items.length === 0 || nextCursor === undefined) return;
      const opportunities = await Promise.all(statementsIn(items).map((change) => this.opportunityOf(change)));
      const known = opportunities.filter((id) => id !== undefined);
      if (!(await this.changes.advance(lease, nextCursor, known))) return;
      cursor = nextCursor;
    }
  }

  /** The opportunity of a statement, asked for where the change does not say it; undefined for a document that is none. */
  private async opportunityOf({ id, instance, externalReference }: RecordChange): Promise<string | undefined> {
    if (externalReference !== undefined) return externalReference;
    try {
      const { opportunityId } = await this.clients.documents.getStatementOfWork({ path: { id }, query: { instance } });
      return opportunityId;
    } catch (error) {
      if (error instanceof UpstreamProblem && NO_STATEMENT.includes(error.status ?? 0)) return undefined;
      throw error;
    }
  }
}

/** Each statement of work once. */
function statementsIn(changes: readonly RecordChange[]): RecordChange[] {
  const statements = changes.filter(({ type }) => type === 'statement-of-work');
  return [...new Map(statements.map((change) => [`${change.instance} ${change.id}`, change])).values()];
}
