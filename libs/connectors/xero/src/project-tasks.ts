import type { WorkPackage } from '@handover/canonical';
import { oneLine } from './project-quote.js';
import { shortened } from './shortened.js';

const TASK_NAME_LENGTH = 100;
const PROJECT_NAME_LENGTH = 255;

/** A task as the Projects API takes it. */
export interface NewTask {
  name: string;
  rate: { currency: string; value: number };
  chargeType: 'TIME' | 'NON_CHARGEABLE';
  estimateMinutes?: number;
}

/**
 * The tasks of a work breakdown. Xero's tasks are a flat list whose estimates it adds up: packages that only group others
 * are no tasks, or their hours would count twice. Rates are agreed in the CRM and billed by schedule, so that they are 0.
 */
export function tasksOf(workBreakdown: WorkPackage[], currency: string): NewTask[] {
  const groups = ({ code }: WorkPackage): boolean => workBreakdown.some((each) => each.code.startsWith(`${code}.`));
  return workBreakdown
    .filter((each) => !groups(each))
    .map(({ code, name, billable, plannedHours }) => ({
      name: shortened(oneLine(`${code} ${name}`), TASK_NAME_LENGTH),
      rate: { currency, value: 0 },
      chargeType: billable ? 'TIME' : 'NON_CHARGEABLE',
      ...(plannedHours === undefined ? {} : { estimateMinutes: Math.round(plannedHours * 60) }),
    }));
}

/** Name of a project in Xero: its own, and in brackets the reference by which it is found again. */
export function projectName(name: string, externalReference: string): string {
  const suffix = ` [${externalReference}]`;
  return `${shortened(oneLine(name), PROJECT_NAME_LENGTH - suffix.length)}${suffix}`;
}

/** The reference in the name of a project of Xero's. */
export function referenceIn(projectName: string): string | undefined {
  return / ?\[([^[\]]+)\]$/.exec(projectName)?.[1];
}
