import { Decimal } from 'decimal.js';
import type { DealInBrief, Occasion, OccasionKind } from './occasion.js';

const MOST_DEALS = 20;
const LONGEST_SENTENCE = 500;

/** Alike occasions, told as one. */
export interface NoticeContent {
  occasion: OccasionKind;
  title: string;
  /** Of the first of them. */
  sentence: string;
  owner?: string;
  after?: string;
  path?: string;
  /** How many. */
  count: number;
  /** Value of their deals. */
  totals: { currency: string; amount: string }[];
  /** Earliest start date at risk. */
  earliestStart?: string;
  /** The first twenty of them. */
  deals: DealInBrief[];
}

/** What is told of occasions that are alike, of which there is one at least. */
export function contentOf(occasions: readonly Occasion[]): NoticeContent {
  const [{ kind: occasion, title, sentence, owner, after, path }] = occasions as [Occasion];
  const deals = occasions.flatMap(({ deal }) => deal ?? []);
  return {
    occasion,
    title: cut(title),
    sentence: cut(sentence),
    owner,
    after,
    path,
    count: occasions.length,
    totals: totalsOf(deals),
    earliestStart: deals.flatMap(({ startDate }) => startDate ?? []).sort()[0],
    deals: deals.slice(0, MOST_DEALS),
  };
}

/** Both together. */
export function together(earlier: NoticeContent, later: NoticeContent): NoticeContent {
  const starts = [earlier.earliestStart, later.earliestStart].filter((start) => start !== undefined);
  return {
    ...earlier,
    count: earlier.count + later.count,
    totals: totalsOf([...earlier.totals, ...later.totals]),
    earliestStart: starts.sort()[0],
    deals: [...earlier.deals, ...later.deals].slice(0, MOST_DEALS),
  };
}

function totalsOf(values: readonly { amount?: string; currency?: string }[]): NoticeContent['totals'] {
  const totals = new Map<string, Decimal>();
  for (const { amount, currency } of values) {
    if (amount === undefined || currency === undefined) continue;
    totals.set(currency, (totals.get(currency) ?? new Decimal(0)).plus(amount));
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({ currency, amount: sum.toFixed(2) }));
}

function cut(text: string): string {
  return text.length <= LONGEST_SENTENCE ? text : `${[...text].slice(0, LONGEST_SENTENCE - 1).join('')}…`;
}
