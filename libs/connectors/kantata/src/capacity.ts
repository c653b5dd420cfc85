import type { Capacity } from '@handover/canonical';
import { type CapacityQuestion, RecordRefused } from '@handover/connector-kit';
import type { KantataAccount } from './kantata-account.js';
import type {
  WireAllocation,
  WireCustomFieldValue,
  WireNamed,
  WireResource,
  WireTimeOff,
  WireUser,
  WireWorkweek,
  WireWorkweekMembership,
} from './wire.js';
import { DAY, dayOf, daysBetween, WorkingTime } from './working-time.js';

const MOST_WEEKS = 160;
const MONDAY = 1;

/** People of one role in one region. */
interface Group {
  role: string;
  region: string;
  users: string[];
}

/** The hours of users by role, region and week, and what of them is allocated. */
export class CapacityReads {
  constructor(private readonly account: KantataAccount) {}

  async answer(question: CapacityQuestion): Promise<Capacity[]> {
    const weeks = weeksOf(question);
    const last = dayOf(Date.parse(`${question.toWeek}T00:00:00Z`) + 6 * DAY);
    const [groups, time] = await Promise.all([this.groups(question), this.workingTime(question.fromWeek, last)]);
    const users = groups.flatMap((group) => group.users);
    const assigned = minutesByUserAndWeek(await this.allocations(users, question.fromWeek, last), time);
    return groups.flatMap(({ role, region, users }) =>
      weeks.map((week) => {
        const days = daysBetween(week, dayOf(Date.parse(`${week}T00:00:00Z`) + 6 * DAY));
        const available = users.flatMap((user) => days.map((day) => time.availableMinutes(user, day)));
        const taken = users.map((user) => assigned.get(`${user} ${week}`) ?? 0);
        return { role, region, week, availableHours: hoursOf(available), assignedHours: hoursOf(taken) };
      }),
    );
  }

  /** Users without a role or a region cannot be asked for. */
  private async groups({ role, region }: CapacityQuestion): Promise<Group[]> {
    const { client, catalogue, config } = this.account;
    const answer = await client.all('/users', { on_my_account: true, include: 'role,custom_field_values' });
    const groups = new Map<string, Group>();
    for (const user of answer.rows<WireUser>()) {
      const name = answer.included<WireNamed>('roles', user.role_id ? [user.role_id] : [])[0]?.name;
      const values = answer.included<WireCustomFieldValue>('custom_field_values', user.custom_field_value_ids);
      const where = values.find((value) => value.custom_field_name === config.fields.userRegion)?.value;
      if (name === undefined || typeof where !== 'string' || where === '') continue;
      const ours = catalogue.roleOf(name);
      if ((role !== undefined && ours !== role) || (region !== undefined && where !== region)) continue;
      const key = JSON.stringify([ours, where]);
      const group = groups.get(key) ?? { role: ours, region: where, users: [] };
      group.users.push(user.id);
      groups.set(key, group);
    }
    return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([, group]) => group);
  }

  private async workingTime(first: string, last: string): Promise<WorkingTime> {
    const { client } = this.account;
    const [defaults, memberships, timeOff] = await Promise.all([
      client.all('/workweeks', {}),
      client.all('/workweek_memberships', { include: 'workweek' }),
      // A day more on both sides: the documentation does not say whether the bounds are included.
      client.all('/time_off_entries', {
        start_date: dayOf(Date.parse(first) - DAY),
        end_date: dayOf(Date.parse(last) + DAY),
        include: 'user',
      }),
    ]);
    const owned = memberships.rows<WireWorkweekMembership>().flatMap((membership) => {
      const [workweek] = memberships.included<WireWorkweek>('workweeks', [String(membership.workweek_id)]);
      return workweek ? [{ membership, workweek }] : [];
    });
    return new WorkingTime(defaults.rows<WireWorkweek>(), owned, timeOff.rows<WireTimeOff>());
  }

  /** Allocations do not say whose they are; their resources do. */
  private async allocations(users: readonly string[], first: string, last: string): Promise<UserAllocation[]> {
    const { client } = this.account;
    const answer = await client.allOf('/workspace_allocations', 'user_ids', users, {
      overlaps_with_date_range: `${first}:${last}`,
      order: 'updated_at:asc',
    });
    const allocations = answer.rows<WireAllocation>();
    const ids = [...new Set(allocations.map(({ workspace_resource_id: id }) => id))];
    const resources = await client.allOf('/workspace_resources', 'only', ids, { include: 'user' });
    const userOf = new Map(resources.rows<WireResource>().map(({ id, user_id }) => [id, user_id]));
    return allocations.flatMap((allocation) => {
      const user = userOf.get(allocation.workspace_resource_id);
      return user ? [{ ...allocation, user }] : [];
    });
  }
}

/** An allocation of a user with a name. */
export type UserAllocation = Pick<WireAllocation, 'start_date' | 'end_date' | 'minutes'> & { user: string };

/**
 * Allocated minutes by user and Monday (`7 2027-02-01`). An allocation is worked evenly on the working days between its
 * dates; on all of them where none is a working day.
 */
export function minutesByUserAndWeek(allocations: readonly UserAllocation[], time: WorkingTime): Map<string, number> {
  const assigned = new Map<string, number>();
  for (const { user, minutes, start_date: start, end_date: end } of allocations) {
    const days = daysBetween(start, end);
    const regular = days.map((day) => time.regularMinutes(user, day));
    const total = regular.reduce((sum, each) => sum + each, 0);
    days.forEach((day, index) => {
      const share = total === 0 ? 1 / days.length : regular[index]! / total;
      const key = `${user} ${mondayOf(day)}`;
      assigned.set(key, (assigned.get(key) ?? 0) + minutes * share);
    });
  }
  return assigned;
}

/** The Mondays of the question. Throws RecordRefused when it asks for other days, or for too many weeks. */
export function weeksOf({ fromWeek, toWeek }: CapacityQuestion): string[] {
  for (const [field, day] of Object.entries({ fromWeek, toWeek })) {
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== MONDAY) {
      throw new RecordRefused(`${day} is no Monday.`, undefined, field);
    }
  }
  if (toWeek < fromWeek) throw new RecordRefused(`${toWeek} lies before ${fromWeek}.`, undefined, 'toWeek');
  const weeks = daysBetween(fromWeek, toWeek).filter((_, index) => index % 7 === 0);
  if (weeks.length <= MOST_WEEKS) return weeks;
  throw new RecordRefused(`At most ${MOST_WEEKS} weeks are answered at once.`, undefined, 'toWeek');
}

function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return dayOf(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY);
}

function hoursOf(minutes: readonly number[]): number {
  return Math.round((minutes.reduce((sum, each) => sum + each, 0) / 60) * 100) / 100;
}
