/** Names that people use besides those of the Unicode CLDR. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
};

let byName: Map<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country that Xero holds as free text, a code or an English name; undefined when unknown. */
export function countryCode(text: string | undefined): string | undefined {
  const word = text?.trim().toLowerCase() ?? '';
  byName ??= englishNames();
  if (/^[a-z]{2}$/.test(word) && ALIASES[word] === undefined) return word.toUpperCase();
  return ALIASES[word] ?? byName.get(word);
}

/** Every two letters that the runtime's CLDR has an English name for. */
function englishNames(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Regions that ISO has withdrawn share their name with a living one, which the alphabet may put after them.
  const living = codes.filter((code) => new Intl.Locale('und', { region: code }).region === code);
  return new Map(
    living.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
