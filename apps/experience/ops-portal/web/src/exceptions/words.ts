import type { ExceptionAct, ExceptionClass, ExceptionOwner } from '@handover/contracts/experience-ops';

/** Classes of exceptions as people call them. */
export const CLASSES: Record<ExceptionClass, string> = {
  'missing-data': 'Missing data',
  'master-data': 'Master data',
  mapping: 'Mapping',
  'terms-mismatch': 'Terms differ',
  policy: 'Policy',
  unavailable: 'System unavailable',
  rejected: 'Rejected',
  conflict: 'Record in the way',
};

/** Who can help, as people call them. */
export const OWNERS: Record<ExceptionOwner, string> = {
  sales: 'Sales',
  finance: 'Finance',
  'sales-and-finance': 'Sales and finance',
  integration: 'Integration',
  pmo: 'PMO',
  nobody: 'Nobody: it goes on by itself',
};

/** A class as people call it; one that is not known here as the API does. */
export function classInWords(kind: string): string {
  return CLASSES[kind as ExceptionClass] ?? kind;
}

/** An owner as people call it; one that is not known here as the API does. */
export function ownerInWords(owner: string): string {
  return OWNERS[owner as ExceptionOwner] ?? owner;
}

/** What was done, as a verb. */
export const ACTS: Record<ExceptionAct, string> = {
  retried: 'retried',
  edited: 'edited',
  approved: 'approved',
  skipped: 'left out',
  adopted: 'adopted',
  'given-up': 'gave up',
  assigned: 'assigned',
  commented: 'commented',
  'intervention-withdrawn': 'withdrew a ruling',
};

/** Options of a select, from words. */
export function optionsOf(words: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** "1 handover", "729 handovers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(navigator.language)} ${count === 1 ? one : many}`;
}

/** How far a start is away: "starts in 12 days", "should have started 5 days ago". */
export function startInWords(daysToStart: number): string {
  if (daysToStart === 0) return 'starts today';
  if (daysToStart > 0) return `starts in ${counted(daysToStart, 'day')}`;
  return `should have started ${counted(-daysToStart, 'day')} ago`;
}

/** How old something is: "3 h", "2 d 4 h". */
export function ageInWords(hours: number): string {
  if (hours < 1) return 'under an hour';
  if (hours < 24) return `${hours} h`;
  const rest = hours % 24;
  return rest === 0 ? `${Math.floor(hours / 24)} d` : `${Math.floor(hours / 24)} d ${rest} h`;
}
