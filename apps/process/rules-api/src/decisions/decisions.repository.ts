import { type AuditEntry, currentCorrelationId, InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { ActivationRow, RulesSchema, VersionRow, VersionStatus, VersionSummaryRow } from './decisions-schema.js';

/** A version to be kept. */
export interface NewVersion {
  name: string;
  content: object;
  contentHash: string;
  note?: string;
  createdBy: string;
}

/** A decision with the number of its newest and of its active version. */
export interface DecisionRow {
  name: string;
  latestVersion: number;
  activeVersion: number | null;
  activatedBy: string | null;
  activatedAt: Date | null;
}

/** Who puts a version in force, and why. */
export interface Activator {
  by: string;
  reason?: string;
}

const SUMMARY = [
  'name',
  'version',
  'content_hash',
  'note',
  'status',
  'created_by',
  'created_at',
  'activated_by',
  'activated_at',
  'retired_at',
] as const;

/** Decisions and their versions in Postgres. */
@Injectable()
export class DecisionsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<RulesSchema>) {}

  /** Runs `work` with a repository on one transaction. */
  transaction<Result>(work: (repository: DecisionsRepository) => Promise<Result>): Promise<Result> {
    return this.db.transaction().execute((transaction) => work(new DecisionsRepository(transaction)));
  }

  /** Decisions in the order of their names, after `after`. */
  async list(limit: number, after?: string): Promise<DecisionRow[]> {
    return this.decisions()
      .$if(after !== undefined, (query) => query.where('decisions.name', '>', after!))
      .orderBy('decisions.name')
      .limit(limit)
      .execute();
  }

  async find(name: string): Promise<DecisionRow | undefined> {
    return this.decisions().where('decisions.name', '=', name).executeTakeFirst();
  }

  /** Versions, the newest first, below `before`. */
  async listVersions(name: string, limit: number, before?: number): Promise<VersionSummaryRow[]> {
    return this.db
      .selectFrom('decision_versions')
      .select(SUMMARY)
      .where('name', '=', name)
      .$if(before !== undefined, (query) => query.where('version', '<', before!))
      .orderBy('version', 'desc')
      .limit(limit)
      .execute();
  }

  /** Every version, without content. */
  async allVersions(name: string): Promise<VersionSummaryRow[]> {
    return this.db.selectFrom('decision_versions').select(SUMMARY).where('name', '=', name).execute();
  }

  async findVersion(name: string, version: number): Promise<VersionRow | undefined> {
    return this.db
      .selectFrom('decision_versions')
      .selectAll()
      .where('name', '=', name)
      .where('version', '=', version)
      .executeTakeFirst();
  }

  /** The newest version of this content that this person made. */
  async findByContent(name: string, contentHash: string, createdBy: string): Promise<VersionRow | undefined> {
    return this.db
      .selectFrom('decision_versions')
      .selectAll()
      .where('name', '=', name)
      .where('content_hash', '=', contentHash)
      .where('created_by', '=', createdBy)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  /** The active version of every decision that has one. */
  async activeVersions(): Promise<Map<string, number>> {
    const rows = await this.db
      .selectFrom('decision_versions')
      .select(['name', 'version'])
      .where('status', '=', 'active')
      .execute();
    return new Map(rows.map(({ name, version }) => [name, version]));
  }

  /** Makes other transactions that change this decision wait; call it in a transaction. False when there is none. */
  async lock(name: string): Promise<boolean> {
    const row = await this.db
      .selectFrom('decisions')
      .select('name')
      .where('name', '=', name)
      .forUpdate()
      .executeTakeFirst();
    return row !== undefined;
  }

  async addDecision(name: string): Promise<void> {
    await this.db
      .insertInto('decisions')
      .values({ name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Keeps the next version as a draft; the decision must be locked. */
  async addVersion({ name, content, contentHash, note, createdBy }: NewVersion): Promise<VersionRow> {
    const row = await this.db
      .insertInto('decision_versions')
      .values({
        name,
        version: sql<number>`(select coalesce(max(version), 0) + 1 from decision_versions where name = ${name})`,
        content: JSON.stringify(content),
        content_hash: contentHash,
        note: note ?? null,
        status: 'draft',
        created_by: createdBy,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const after = { version: row.version, contentHash };
    await this.audit({ action: 'decision-version.created', subject: name, actor: createdBy, reason: note, after });
    return row;
  }

  /** Retires the active version and puts this one in force; the decision must be locked. */
  async activate(name: string, version: number, { by, reason }: Activator): Promise<VersionRow> {
    const retired: VersionStatus = 'retired';
    const before = await this.db
      .updateTable('decision_versions')
      .set({ status: retired, retired_at: sql<Date>`now()` })
      .where('name', '=', name)
      .where('status', '=', 'active')
      .returning(['version', 'content_hash as contentHash'])
      .executeTakeFirst();
    const row = await this.db
      .updateTable('decision_versions')
      .set({ status: 'active', activated_by: by, activated_at: sql<Date>`now()`, retired_at: null })
      .where('name', '=', name)
      .where('version', '=', version)
      .returningAll()
      .executeTakeFirstOrThrow();
    await this.db
      .insertInto('decision_activations')
      .values({ name, version, replaced: before?.version ?? null, activated_by: by, reason: reason ?? null })
      .execute();
    const after = { version, contentHash: row.content_hash };
    await this.audit({ action: 'decision-version.activated', subject: name, actor: by, reason, before, after });
    return row;
  }

  /** Activations, the newest first, before `before`. */
  async listActivations(name: string, limit: number, before?: string): Promise<ActivationRow[]> {
    return this.db
      .selectFrom('decision_activations')
      .selectAll()
      .where('name', '=', name)
      .$if(before !== undefined, (query) => query.where('id', '<', before!))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  private async audit(entry: Omit<AuditEntry, 'correlationId'>): Promise<void> {
    await insertAuditEntries([{ ...entry, correlationId: currentCorrelationId() ?? entry.actor }]).execute(this.db);
  }

  private decisions() {
    return this.db
      .selectFrom('decisions')
      .leftJoin('decision_versions as active', (join) =>
        join.onRef('active.name', '=', 'decisions.name').on('active.status', '=', 'active'),
      )
      .select((row) => [
        'decisions.name as name',
        row
          .selectFrom('decision_versions as latest')
          .select((latest) => latest.fn.coalesce(latest.fn.max('latest.version'), sql<number>`0`).as('version'))
          .whereRef('latest.name', '=', 'decisions.name')
          .$asScalar()
          .$notNull()
          .as('latestVersion'),
        'active.version as activeVersion',
        'active.activated_by as activatedBy',
        'active.activated_at as activatedAt',
      ]);
  }
}
