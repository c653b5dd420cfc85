/** Numbers and times as the reader writes them. */
export interface Formats {
  number(value: number): string;
  /** Time of day; with its date unless that is today. */
  moment(instant: string | Date): string;
}

/**
 * @param locale BCP 47 tag; the reader's own when it is empty or none that exists
 * @param now for telling today from other days
 */
export function formatsFor(locale: string, now: () => Date = () => new Date()): Formats {
  const locales = known(locale);
  const numbers = new Intl.NumberFormat(locales);
  const time = new Intl.DateTimeFormat(locales, { timeStyle: 'short' });
  const dateAndTime = new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => numbers.format(value),
    moment(instant) {
      const date = new Date(instant);
      return (date.toDateString() === now().toDateString() ? time : dateAndTime).format(date);
    },
  };
}

function known(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
