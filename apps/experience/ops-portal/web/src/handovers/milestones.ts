import type { Milestone } from '@handover/contracts/experience-ops';

/** Figures of the overview by which handovers can be filtered, in words. */
export const milestoneWords: Readonly<Record<Milestone, string>> = {
  won: 'Won',
  validated: 'Validated',
  project: 'With a project',
  'project-active': 'Project active',
  'ready-to-bill': 'Ready to bill',
  'demand-raised': 'Demand raised',
  provisioned: 'All handed over',
  staffed: 'Staffed',
  started: 'Started',
  'first-time-right': 'First-time-right',
  'not-first-time-right': 'Not right, or not yet',
  'without-project': 'Without project',
  'not-active': 'Project not active',
  'not-started': 'Active, not started',
  'written-back': 'Written back to the CRM',
  'not-written-back': 'Not written back',
};

/** The milestone that a text names; undefined for any other text. */
export function milestoneOf(text: string | undefined): Milestone | undefined {
  return text !== undefined && Object.hasOwn(milestoneWords, text) ? (text as Milestone) : undefined;
}
