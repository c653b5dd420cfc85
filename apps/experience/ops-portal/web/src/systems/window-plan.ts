import type { NewSystemMaintenance, SystemName, Weekday } from '@handover/contracts/experience-ops';
import { weekdayWords } from './words.js';

/** A maintenance window as it is being planned. */
export interface WindowPlan {
  /** `erp:de01` */
  instance: string | null;
  reason: string;
  timeZone: string;
  how: 'once' | 'weekly';
  /** Local, `YYYY-MM-DDTHH:mm`. */
  from: string;
  to: string;
  weekdays: Weekday[];
  at: string;
  minutes: number;
}

/** What is asked first: in the time zone of the one who plans. */
export function newPlan(): WindowPlan {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    ...{ instance: null, reason: '', timeZone, how: 'once', from: '', to: '' },
    ...{ weekdays: ['saturday'], at: '22:00', minutes: 240 },
  };
}

/** Whether all that is needed is given. */
export function isComplete({ instance, reason, how, from, to, weekdays, at, minutes }: WindowPlan): boolean {
  if (instance === null || reason.trim() === '') return false;
  return how === 'once' ? from !== '' && to > from : weekdays.length > 0 && at !== '' && minutes > 0;
}

/** The plan as the API is told of it. */
export function requestOf(plan: WindowPlan): NewSystemMaintenance {
  const [system, instance] = (plan.instance ?? '').split(':') as [SystemName, string];
  const { timeZone, from, to, weekdays, at, minutes } = plan;
  const common = { system, instance, reason: plan.reason.trim(), timeZone };
  return plan.how === 'once' ? { ...common, from, to } : { ...common, weekdays, at, minutes };
}

/** What planning it will do, in a sentence. */
export function consequenceOf(plan: WindowPlan): string {
  const name = plan.instance ?? 'The instance';
  const days = plan.weekdays.map((day) => weekdayWords[day]).join(', ');
  const when =
    plan.how === 'once'
      ? `from ${local(plan.from)} to ${local(plan.to)}`
      : `every ${days || '…'} from ${plan.at || '…'} for ${plan.minutes} minutes`;
  return `${name} is not called ${when} (${plan.timeZone}). Handovers that need it wait, and go on by themselves afterwards; stakeholders are told once at its begin and once at its end.`;
}

function local(time: string): string {
  return time === '' ? '…' : time.replace('T', ' ');
}
