/** What the card says by itself; what the API says comes in the API's words. `{…}` is filled in. */
export const english = {
  title: 'Handover',
  loading: 'Reading how the handover stands …',
  incomplete: 'The page has not said yet: {missing}.',
  notFound: 'Handover finds no such opportunity in the CRM.',
  signedOut: 'This page is not signed in to Handover. Reload the page; if that does not help, ask who looks after it.',
  refused: 'You may not see the handover of this opportunity.',
  failed: 'The handover could not be read.',
  correlation: 'For support: {id}',
  tryAgain: 'Try again',
  lost: 'Connection lost. The card tries again by itself.',
  lostSince: 'Connection lost. Shown is what was there at {time}; the card tries again by itself.',
  back: 'The connection is back.',
  unknown: 'Unknown',
  before: 'Before the win',
  ifClosed: 'If you close this now: {outcome}',
  ifClosedAgain: 'If you close this again now: {outcome}',
  progress: 'Step {step} of {total}: {name}',
  progressLabel: 'How far the handover is',
  retries: 'It tries again at {time} at the latest.',
  readyLater: 'If closed now, ready to',
  readyNow: 'Ready to',
  staff: 'staff',
  start: 'start',
  bill: 'bill',
  yes: 'yes',
  no: 'not yet',
  missing: 'What is missing',
  stops: 'What stops it',
  nothingMissing: 'Nothing is missing.',
  owner: 'With {owner}',
  assignee: 'With {owner}: {assignee}',
  field: 'Field: {field}',
  since: 'Since {time}',
  asOf: 'As of {time}',
  refresh: 'Refresh',
};

/** The card's own words; a page may give others in the property `words`. */
export type Words = typeof english;

/** Fills a text's `{…}`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
