import { countryCode } from './country-code.js';

describe('the country of an address', () => {
  it.each([
    ['DE', 'DE'],
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['usa', 'US'],
    [' United States ', 'US'],
    ['Germany', 'DE'],
    ['france', 'FR'],
    ['South Africa', 'ZA'],
    ['The Netherlands', 'NL'],
    ['Atlantis', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%p is %p', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
