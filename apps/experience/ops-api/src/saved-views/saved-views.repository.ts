import { conflict, InjectDatabase, isUniqueViolation } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Generated, type Kysely, type Selectable, sql } from 'kysely';
import type { PortalPage } from '../words.js';
import type { NewSavedView } from './saved-view-documents.js';

/** The schema operations. */
export interface OperationsSchema {
  saved_views: {
    id: Generated<string>;
    page: PortalPage;
    name: string;
    owner: string;
    shared: boolean;
    filters: Record<string, unknown>;
    columns: string[];
    sort: string | null;
    version: Generated<number>;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
  };
}

export type SavedViewRow = Selectable<OperationsSchema['saved_views']>;

/** More of one person on one page nobody finds a view in. */
const MOST_VIEWS = 100;
const MOST_LISTED = 300;

/** Views of lists: those of a person, and those that others share. */
@Injectable()
export class SavedViewsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<OperationsSchema>) {}

  /** What a person sees on a page, their own first. */
  list(page: PortalPage, person: string): Promise<SavedViewRow[]> {
    return this.db
      .selectFrom('saved_views')
      .selectAll()
      .where('page', '=', page)
      .where(({ or, eb }) => or([eb('owner', '=', person), eb('shared', '=', true)]))
      .orderBy(sql`(owner = ${person}) desc, lower(name), id`)
      .limit(MOST_LISTED)
      .execute();
  }

  /** A view that the person may see. */
  find(id: string, person: string): Promise<SavedViewRow | undefined> {
    return this.db
      .selectFrom('saved_views')
      .selectAll()
      .where(sql`id::text`, '=', id)
      .where(({ or, eb }) => or([eb('owner', '=', person), eb('shared', '=', true)]))
      .executeTakeFirst();
  }

  /** @throws Problem 409 where the person has one of that name on the page, or too many */
  async create(view: NewSavedView, owner: string): Promise<SavedViewRow> {
    const { count } = await this.db
      .selectFrom('saved_views')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('owner', '=', owner)
      .where('page', '=', view.page)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST_VIEWS) throw conflict(`You have ${MOST_VIEWS} views of this page: delete one first.`);
    return this.named(view, () =>
      this.db
        .insertInto('saved_views')
        .values({ ...columnsOf(view), page: view.page, owner })
        .returningAll()
        .executeTakeFirstOrThrow(),
    );
  }

  /** Undefined when it was changed in the meantime. @throws Problem 409 where there is another one of that name */
  change({ id, version }: SavedViewRow, view: NewSavedView): Promise<SavedViewRow | undefined> {
    return this.named(view, () =>
      this.db
        .updateTable('saved_views')
        .set({ ...columnsOf(view), page: view.page, version: version + 1, updated_at: sql`now()` })
        .where('id', '=', id)
        .where('version', '=', version)
        .returningAll()
        .executeTakeFirst(),
    );
  }

  /** False when it was changed in the meantime. */
  async delete({ id, version }: SavedViewRow): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('saved_views')
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  private async named<Result>({ name }: NewSavedView, write: () => Promise<Result>): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      if (isUniqueViolation(error)) throw conflict(`You have a view "${name}" of this page already.`);
      throw error;
    }
  }
}

function columnsOf({ name, shared, filters, columns, sort }: NewSavedView) {
  return { name, shared, filters: JSON.stringify(filters) as never, columns, sort: sort ?? null };
}
