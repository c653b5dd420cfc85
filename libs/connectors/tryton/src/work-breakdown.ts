import type { WorkPackage } from '@handover/canonical';
import type { Row } from './tryton-client.js';

/** Fields of a task that make a work package. */
export const TASK_FIELDS = ['name', 'code', 'billable', 'effort_duration', 'parent', 'type'] as const;

export interface TaskRow extends Row {
  name: string;
  code: string | null;
  billable: boolean | null;
  /** Seconds. */
  effort_duration: number | null;
  parent: number | null;
  type: 'project' | 'task';
}

/** The tasks below a project as its work breakdown, in the order of their codes: `2`, `2.1`, `10`. */
export function workBreakdownOf(rootId: number, rows: TaskRow[]): WorkPackage[] {
  return tasksBelow(rootId, rows)
    .map(workPackageOf)
    .sort((a, b) => byCode(a.code, b.code));
}

/** All rows below one, however deep. */
export function tasksBelow<Task extends Pick<TaskRow, 'id' | 'parent'>>(rootId: number, rows: Task[]): Task[] {
  const children = rows.filter(({ parent }) => parent === rootId);
  return children.flatMap((child) => [child, ...tasksBelow(child.id, rows)]);
}

/** A task that was made by hand may lack a code, and still needs one that is unique. */
function workPackageOf({ id, name, code, billable, effort_duration: effort }: TaskRow): WorkPackage {
  return {
    code: code || `#${id}`,
    name,
    billable: billable ?? true,
    ...(effort === null ? {} : { plannedHours: effort / 3_600 }),
  };
}

function byCode(left: string, right: string): number {
  const [a, b] = [left, right].map((code) => code.split('.'));
  for (let index = 0; index < Math.max(a!.length, b!.length); index++) {
    const [x, y] = [a![index], b![index]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const difference = x.localeCompare(y, 'en', { numeric: true });
    if (difference !== 0) return difference;
  }
  return 0;
}
