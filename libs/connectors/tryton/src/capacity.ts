import { addDays, type Assignment, type Capacity, daysIn } from '@handover/canonical';

/** Somebody who works in a role for a region. */
export interface Worker {
  employee: string;
  role: string;
  region: string;
  /** Days of employment; open where null. */
  start: string | null;
  end: string | null;
}

/**
 * Hours of roles in regions by week. Assigned hours are spread evenly over the days of the assignment, and count for the role of
 * who was assigned.
 *
 * @param fromWeek Monday of the first week
 * @param toWeek Monday of the last week
 */
export function capacityOf(
  workers: Worker[],
  assignments: Assignment[],
  { fromWeek, toWeek, weeklyHours }: { fromWeek: string; toWeek: string; weeklyHours: number },
): Capacity[] {
  const groups = new Map<string, Worker[]>();
  for (const worker of workers) {
    const key = JSON.stringify([worker.role, worker.region]);
    groups.set(key, [...(groups.get(key) ?? []), worker]);
  }
  const slots: Capacity[] = [];
  for (const members of groups.values()) {
    const { role, region } = members[0]!;
    const numbers = new Set(members.map(({ employee }) => employee));
    const own = assignments.filter(({ employee }) => numbers.has(employee));
    for (let week = fromWeek; week <= toWeek; week = addDays(week, 7)) {
      const range = { start: week, end: addDays(week, 6) };
      const employed = members.filter(({ start, end }) => (start ?? week) <= week && (end ?? range.end) >= range.end);
      const assigned = own.reduce((sum, assignment) => sum + hoursWithin(assignment, range), 0);
      const availableHours = employed.length * weeklyHours;
      slots.push({ role, region, week, availableHours, assignedHours: Math.round(assigned * 100) / 100 });
    }
  }
  return slots;
}

function hoursWithin({ hours, start, end }: Assignment, week: { start: string; end: string }): number {
  const from = start > week.start ? start : week.start;
  const to = end < week.end ? end : week.end;
  if (from > to) return 0;
  return (hours * daysIn({ start: from, end: to })) / daysIn({ start, end });
}
