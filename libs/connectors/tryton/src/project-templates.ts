import type { ContractType, ProjectTemplate } from '@handover/canonical';
import type { Catalogue } from './catalogue.js';
import { sourceOf } from './record-source.js';
import type { TrytonClient } from './tryton-client.js';
import { TASK_FIELDS, tasksBelow, type TaskRow, workBreakdownOf } from './work-breakdown.js';

/** The root of a template: a project with the status of templates, whose code is the name that it is asked for by. */
export interface TemplateRoot extends TaskRow {
  company: number;
  contract_type: ContractType | null;
}

/** A template in one company. */
export interface TemplateTree {
  root: TemplateRoot;
  tasks: TaskRow[];
}

/** Templates as trees, one for each code and company; those of one company or code when that is said. */
export async function readTemplateTrees(
  client: TrytonClient,
  { company, code }: { company?: number; code?: string } = {},
): Promise<TemplateTree[]> {
  const roots = await client.search<TemplateRoot>('project.work', {
    domain: [
      ['status.lifecycle', '=', 'template'],
      ['type', '=', 'project'],
      ['parent', '=', null],
      ['code', '!=', null],
      ...(company === undefined ? [] : [['company', '=', company]]),
      ...(code === undefined ? [] : [['code', '=', code]]),
    ],
    fields: [...TASK_FIELDS, 'company', 'contract_type'],
    order: [['id', 'ASC']],
  });
  if (roots.length === 0) return [];
  const rows = await client.search<TaskRow>('project.work', {
    domain: [['parent', 'child_of', roots.map(({ id }) => id)]],
    fields: TASK_FIELDS,
    order: [['id', 'ASC']],
  });
  return roots.map((root) => ({ root, tasks: tasksBelow(root.id, rows) }));
}

/** Trees of the same code are one template, which all their companies may use; the first one tells its tasks. */
export async function projectTemplatesOf(trees: TemplateTree[], catalogue: Catalogue): Promise<ProjectTemplate[]> {
  const byCode = new Map<string, TemplateTree[]>();
  for (const tree of trees) {
    const code = tree.root.code!;
    byCode.set(code, [...(byCode.get(code) ?? []), tree]);
  }
  return Promise.all(
    [...byCode].map(async ([code, [first, ...others]]) => {
      const { root, tasks } = first!;
      return {
        ...sourceOf(root, code),
        name: root.name,
        legalEntities: await Promise.all([first!, ...others].map((tree) => catalogue.companyCode(tree.root.company))),
        ...(root.contract_type ? { contractType: root.contract_type } : {}),
        workBreakdown: workBreakdownOf(root.id, tasks),
      };
    }),
  );
}
