import * as canonical from '@handover/canonical';
import * as vocabularies from './vocabulary.js';
import { UnknownVendorWord } from './vocabulary.js';

describe("the vendor's words", () => {
  it.each([
    ['contract types', vocabularies.contractTypes, canonical.contractTypes],
    ['billing methods', vocabularies.billingMethods, canonical.billingMethods],
    ['demand certainties', vocabularies.commitments, canonical.demandCertainties],
    ['demand statuses', vocabularies.requestStates, canonical.demandStatuses],
    ['statement statuses', vocabularies.envelopeStates, canonical.sowStatuses],
  ] as unknown as [string, vocabularies.Vocabulary<string>, readonly string[]][])(
    'for %s lead back to the word that they came from',
    (_name, vocabulary, words) => {
      for (const word of words) expect(vocabulary.ours(vocabulary.theirs(word))).toBe(word);
    },
  );

  it('are not guessed at when they are new', () => {
    expect(() => vocabularies.contractTypes.ours('XX')).toThrow(UnknownVendorWord);
    expect(() => vocabularies.contractTypes.ours('XX')).toThrow('contract type "XX"');
  });
});
