import type { ExceptionClass, ExceptionOwner } from '@handover/contracts/experience-ops';
import { among, compact, text } from '../router/search-values.js';
import { CLASSES, OWNERS } from './words.js';

/** What of the inbox is shown; in the address, so that a link shows the same again. */
export interface InboxSearch {
  class?: ExceptionClass;
  owner?: ExceptionOwner;
  legalEntity?: string;
  assignee?: string;
  overdue?: boolean;
  /** Only those whose start is at risk; links of the overview say so. */
  atRisk?: true;
  /** Instants between which it was opened; links of the overview say them. */
  openedFrom?: string;
  openedBefore?: string;
  deliveryRegion?: string;
  practice?: string;
  contractType?: string;
  order?: 'count';
}

/** Reads it from an address; what is not known is left out. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  return compact({
    class: among(CLASSES, search.class),
    owner: among(OWNERS, search.owner),
    legalEntity: text(search.legalEntity),
    assignee: text(search.assignee),
    overdue: flag(search.overdue),
    atRisk: flag(search.atRisk),
    openedFrom: instant(search.openedFrom),
    openedBefore: instant(search.openedBefore),
    deliveryRegion: text(search.deliveryRegion),
    practice: text(search.practice),
    contractType: text(search.contractType),
    order: search.order === 'count' ? 'count' : undefined,
  });
}

/** Which act's progress is shown beside an exception or a cause. */
export interface ActSearch {
  act?: string;
}

/** Reads it from an address. */
export function actSearch(search: Record<string, unknown>): ActSearch {
  return compact({ act: text(search.act) });
}

function flag(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}

function instant(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
