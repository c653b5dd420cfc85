import type { AuditLogName } from '@handover/contracts/experience-ops';
import { compact, text } from '../router/search-values.js';

/** Which entries are shown; in the address. */
export interface AuditSearch {
  log?: AuditLogName;
  subject?: string;
  actor?: string;
  action?: string;
  /** Days, YYYY-MM-DD, both included. */
  from?: string;
  to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads it from an address; what is not known is left out. */
export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return compact({
    log: search.log === 'rules' ? 'rules' : undefined,
    subject: text(search.subject),
    actor: text(search.actor),
    action: text(search.action),
    from: day(search.from),
    to: day(search.to),
  });
}

/** The same as the API asks for it: from the first instant of one day up to the end of the other, in the reader's time zone. */
export function auditQuery({ from, to, ...filter }: AuditSearch) {
  return {
    ...filter,
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === undefined ? {} : { to: dayAfter(to).toISOString() }),
  };
}

function dayAfter(date: string): Date {
  const next = new Date(`${date}T00:00:00`);
  next.setDate(next.getDate() + 1);
  return next;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && DAY.test(value) ? value : undefined;
}
