import type { NoticeContent } from './notice.js';
import type { DealInBrief } from './occasion.js';

const OWNERS: Readonly<Record<string, string>> = {
  'sales-and-finance': 'sales and finance',
  pmo: 'PMO',
  nobody: 'nobody: it goes on by itself',
};

/** A notice in words, before a channel gives it its form. */
export interface NoticeMessage {
  /** One line. */
  subject: string;
  sentence: string;
  facts: { label: string; value: string }[];
  /** One line each. */
  deals: string[];
  link?: string;
}

/**
 * Says what happened, who can fix it and what happens after.
 *
 * @param kind 'summary' tells of more of what a first notice told
 * @param linkBase start of links; none when empty
 */
export function messageOf(content: NoticeContent, kind: 'first' | 'summary', linkBase: string): NoticeMessage {
  const { title, sentence, owner, after, path, count, totals, earliestStart, deals } = content;
  const [only] = deals;
  const named = count === 1 && only?.name !== undefined ? `${title} (${only.name})` : title;
  const several = `${title} (${count} ${kind === 'summary' ? 'more ' : ''}${deals.length > 0 ? 'deals' : 'times'})`;
  return {
    subject: oneLine(count === 1 ? named : several),
    sentence: count === 1 || deals.length === 0 ? sentence : `For example: ${sentence}`,
    facts: [
      ...fact('Who can help', owner && (OWNERS[owner] ?? owner)),
      ...fact('What happens then', after),
      ...fact('Value', totals.map(({ currency, amount }) => `${amount} ${currency}`).join(', ')),
      ...fact('Earliest start', earliestStart),
    ],
    deals: [
      ...deals.map(inOneLine),
      ...(deals.length > 0 && count > deals.length ? [`and ${count - deals.length} more`] : []),
    ],
    ...(linkBase === '' || path === undefined ? {} : { link: `${linkBase.replace(/\/$/, '')}${path}` }),
  };
}

function fact(label: string, value: string | undefined): NoticeMessage['facts'] {
  return value === undefined || value === '' ? [] : [{ label, value }];
}

function inOneLine({ key, name, amount, currency, startDate }: DealInBrief): string {
  const value = amount === undefined || currency === undefined ? undefined : `${amount} ${currency}`;
  const start = startDate === undefined ? undefined : `starts ${startDate}`;
  return oneLine([name === undefined ? key : `${name} (${key})`, value, start].filter(Boolean).join(', '));
}

/** Neither a header of a mail nor a list has room for more. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
