import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { Choice, ChoiceKind } from './choice.js';

/** Where an opportunity holds them: SQL/JSON paths into it. */
const PLACES: Partial<Record<ChoiceKind, string>> = {
  'service-line': '$.serviceLine',
  practice: '$.practice',
  'delivery-region': '$.deliveryRegion',
  product: '$.lines[*].product',
  role: '$.roleAssumptions[*].role',
  skill: '$.roleAssumptions[*].skills[*]',
};

/** Handovers that are looked at for the words in use: the last ones are the ones that tell. */
const LOOKED_AT = 5_000;

/** Words that deals use which became projects, and people who work on exceptions. */
@Injectable()
export class KnownWordsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** Undefined for a kind that is kept in a system. */
  async load(kind: ChoiceKind): Promise<Choice[] | undefined> {
    if (kind === 'person') return this.people();
    const place = PLACES[kind];
    if (place === undefined) return undefined;
    return kind === 'role' ? [...(await this.rolesDemanded()), ...(await this.words(place))] : this.words(place);
  }

  /** Also the roles that the rules name where sales assumes none. */
  private async rolesDemanded(): Promise<Choice[]> {
    const { rows } = await sql<{ role: string }>`select distinct role from resource_demands`.execute(this.db);
    return rows.map(({ role }) => ({ value: role, label: role }));
  }

  private async words(place: string): Promise<Choice[]> {
    const { rows } = await sql<{ word: string; count: number }>`
      select word #>> '{}' as word, count(distinct key)::int as count from (
        select key, opportunity from handovers where state = 'provisioned' order by provisioned_at desc limit ${LOOKED_AT}
      ) as handed_over, jsonb_path_query(opportunity, ${place}::jsonpath) as word
      where jsonb_typeof(word) = 'string'
      group by word order by count desc`.execute(this.db);
    return rows.map(({ word, count }) => ({
      ...{ value: word, label: word },
      detail: count === 1 ? 'one project' : `${count} projects`,
    }));
  }

  private async people(): Promise<Choice[]> {
    const { rows } = await sql<{ subject: string }>`
      select actor as subject from exception_acts where acted_at > now() - interval '1 year'
      union select assignee from exceptions where assignee is not null and resolved_at is null`.execute(this.db);
    return rows.map(({ subject }) => ({ value: subject, label: subject }));
  }
}
