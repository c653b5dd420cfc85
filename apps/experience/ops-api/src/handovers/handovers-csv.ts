import type { HandoverPage, HandoverSummary } from '@handover/contracts/process-opportunity-to-project';
import { itemsOfPages } from '../items-of-pages.js';

type Cell = string | boolean | undefined;

/** The columns of the table, in their order. */
const columns: Record<string, (handover: HandoverSummary) => Cell> = {
  key: ({ key }) => key,
  state: ({ state }) => state,
  name: ({ name }) => name,
  customer: ({ customer }) => customer,
  legalEntity: ({ legalEntity }) => legalEntity,
  practice: ({ practice }) => practice,
  deliveryRegion: ({ deliveryRegion }) => deliveryRegion,
  contractType: ({ contractType }) => contractType,
  amount: ({ amount }) => amount,
  currency: ({ currency }) => currency,
  startDate: ({ startDate }) => startDate,
  projectId: ({ projectId }) => projectId,
  readyToStaff: ({ readyToStaff }) => readyToStaff,
  readyToStart: ({ readyToStart }) => readyToStart,
  readyToBill: ({ readyToBill }) => readyToBill,
  waitingFor: ({ waitingFor }) => waitingFor,
  openExceptions: ({ exceptions }) => exceptions.map(({ sentence }) => sentence).join('\n') || undefined,
  exceptionOwners: ({ exceptions }) => [...new Set(exceptions.map(({ owner }) => owner))].join(' ') || undefined,
  wonAt: ({ wonAt }) => wonAt,
  receivedAt: ({ receivedAt }) => receivedAt,
  provisionedAt: ({ provisionedAt }) => provisionedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
};

/** The first line. */
export const CSV_HEADER = line(Object.keys(columns));

/** Handovers from a first page on as a table (RFC 4180), page by page as they are read. */
export async function* csvLines(
  first: HandoverPage,
  nextPage: (cursor: string) => Promise<HandoverPage>,
): AsyncGenerator<string> {
  yield CSV_HEADER;
  for await (const handover of itemsOfPages(first, nextPage)) {
    yield line(Object.values(columns).map((cell) => cell(handover)));
  }
}

function line(cells: Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** A spreadsheet runs what begins like a formula: an apostrophe makes a text of it. Numbers below zero stay numbers. */
function field(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
