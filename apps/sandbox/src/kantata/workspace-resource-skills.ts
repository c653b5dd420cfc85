import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import { type Collection, type Endpoint, noContent } from './endpoint.js';
import { listed, type WireObject } from './kantata-answer.js';
import { invalid, missing } from './kantata-error.js';
import { COLUMNS, type KantataRow, KantataStore, stamps } from './kantata-store.js';
import { id, idsOf, type KantataRequest, listOf, objectsOf, pagingOf } from './requests.js';

const newSkill = z.object({ skill_id: id, workspace_resource_id: id, level: z.int().min(1).max(5).default(1) });

interface ResourceSkill {
  skill_id: string;
  cached_skill_name: string;
  workspace_resource_id: string;
  level: number;
}

/** Skills that resources shall have. Unlike the rest they are created one by one. */
@Injectable()
export class WorkspaceResourceSkills implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    const path = '/workspace_resource_skills';
    return [
      { method: 'GET', path, operation: 'workspace_resource_skills.list', handle: (request) => this.list(request) },
      {
        method: 'POST',
        path,
        operation: 'workspace_resource_skills.create',
        handle: (request) => this.create(request),
      },
      {
        method: 'DELETE',
        path: `${path}/:id`,
        operation: 'workspace_resource_skills.delete',
        handle: async ({ params }) => {
          const removed = await this.store.remove('resource-skill', params.id!);
          if (!removed) throw missing('workspace resource skill', params.id!);
          return noContent;
        },
      },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const resources = idsOf(query.workspace_resource_ids);
    const conditions = resources ? [{ sql: "data->>'workspace_resource_id' = any(?)", value: resources }] : [];
    const order = query.order === 'created_at:asc' ? 'created_at, id' : 'created_at desc, id';
    const { rows, total } = await this.store.page<ResourceSkill>('resource-skill', conditions, paging, order);
    const skills = rows.map((row) => onWire(row, listOf(query.include) ?? []));
    return listed('workspace_resource_skills', skills, { total, paging });
  }

  private async create({ body, query }: KantataRequest): Promise<Answer> {
    const [wanted] = objectsOf(body, { one: 'workspace_resource_skill', schema: newSkill });
    const [skillId, resourceId] = [String(wanted!.skill_id), String(wanted!.workspace_resource_id)];
    // One statement, as skills are what is written most often.
    const { rows } = await this.store.pool.query<KantataRow<ResourceSkill>>({
      name: 'psa-add-skill',
      text: `insert into records (system, type, id, data)
        select 'psa', 'resource-skill', nextval('psa_ids')::text, jsonb_build_object('skill_id', skill.id,
          'cached_skill_name', skill.data->>'name', 'workspace_resource_id', resource.id, 'level', $3::int)
        from records skill, records resource
        where skill.system = 'psa' and skill.type = 'skill' and skill.id = $1 and not skill.deleted
          and resource.system = 'psa' and resource.type = 'resource-demand' and resource.id = $2 and not resource.deleted
        returning ${COLUMNS}`,
      values: [skillId, resourceId, wanted!.level],
    });
    if (!rows[0]) {
      const known = (await this.store.byIds('skill', [skillId])).has(skillId);
      throw known
        ? invalid('workspace_resource_id', `There is no resource ${resourceId}.`)
        : invalid('skill_id', `There is no skill ${skillId}.`);
    }
    return listed(
      'workspace_resource_skills',
      rows.map((row) => onWire(row, listOf(query.include) ?? [])),
    );
  }
}

/** Names its skill and its resource only where these are included. */
function onWire(row: KantataRow<ResourceSkill>, include: readonly string[]): WireObject {
  const { cached_skill_name: name, level, skill_id: skill, workspace_resource_id: resource } = row.data;
  return {
    id: row.id,
    cached_skill_name: name,
    level,
    ...stamps(row),
    ...(include.includes('skill') ? { skill_id: skill } : {}),
    ...(include.includes('workspace_resource') ? { workspace_resource_id: resource } : {}),
  };
}
