import type { WireTimeOff, WireWorkweek, WireWorkweekMembership } from './wire.js';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Without any workweek in the account: eight hours from Monday to Friday. */
const STANDARD = [0, 480, 480, 480, 480, 480, 0];

/** Minutes by day of the week, Sunday first, between two days (`YYYY-MM-DD`; open where undefined). */
interface EffectiveWeek {
  from: string | undefined;
  to: string | undefined;
  minutes: readonly number[];
}

/** How long a user can work on a day: their own workweek, else the account's, less time off. */
export class WorkingTime {
  private readonly defaults: EffectiveWeek[];
  private readonly ofUser = new Map<string, EffectiveWeek[]>();
  private readonly timeOff = new Map<string, number>();

  constructor(
    defaults: readonly WireWorkweek[],
    memberships: readonly { membership: WireWorkweekMembership; workweek: WireWorkweek }[],
    timeOff: readonly WireTimeOff[],
  ) {
    this.defaults = defaults.map((week) => effective(week, week));
    for (const { membership, workweek } of memberships) {
      const user = String(membership.user_id);
      this.ofUser.set(user, [...(this.ofUser.get(user) ?? []), effective(workweek, membership)]);
    }
    for (const { user_id: user, requested_date: date, hours } of timeOff) {
      const key = `${user} ${date}`;
      this.timeOff.set(key, (this.timeOff.get(key) ?? 0) + hours * 60);
    }
  }

  /** Minutes of work on a day, leave or not. */
  regularMinutes(user: string, day: string): number {
    const own = latest(this.ofUser.get(user) ?? [], day) ?? latest(this.defaults, day);
    return (own?.minutes ?? STANDARD)[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  }

  /** Minutes of work on a day that the user is there. */
  availableMinutes(user: string, day: string): number {
    return Math.max(0, this.regularMinutes(user, day) - (this.timeOff.get(`${user} ${day}`) ?? 0));
  }
}

/** The days between two, both included. */
export function daysBetween(first: string, last: string): string[] {
  const from = Date.parse(`${first}T00:00:00Z`);
  const count = Math.floor((Date.parse(`${last}T00:00:00Z`) - from) / DAY) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayOf(from + index * DAY));
}

export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function effective(week: WireWorkweek, span: { start_date?: string | null; end_date?: string | null }): EffectiveWeek {
  return {
    from: span.start_date ?? undefined,
    to: span.end_date ?? undefined,
    minutes: [
      week.sunday_minutes,
      week.monday_minutes,
      week.tuesday_minutes,
      week.wednesday_minutes,
      week.thursday_minutes,
      week.friday_minutes,
      week.saturday_minutes,
    ],
  };
}

/** The week that holds on a day; of several the one that began last. */
function latest(weeks: readonly EffectiveWeek[], day: string): EffectiveWeek | undefined {
  return weeks
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
    .sort((one, other) => (other.from ?? '').localeCompare(one.from ?? ''))[0];
}
