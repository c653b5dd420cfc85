import type { BillingMethod, ContractType, DemandCertainty, DemandStatus, SowStatus } from '@handover/canonical';

/** The vendor used a word that this connector does not know. */
export class UnknownVendorWord extends Error {
  constructor(subject: string, word: string) {
    super(`The sandbox's ${subject} "${word}" has no counterpart in Handover.`);
  }
}

/** Words of ours and the vendor's for the same things, one to one. */
export class Vocabulary<Ours extends string> {
  private readonly back: ReadonlyMap<string, Ours>;

  constructor(
    private readonly subject: string,
    private readonly words: Readonly<Record<Ours, string>>,
  ) {
    this.back = new Map((Object.entries(words) as [Ours, string][]).map(([ours, theirs]) => [theirs, ours]));
  }

  theirs(ours: Ours): string {
    return this.words[ours];
  }

  /** Throws {@link UnknownVendorWord}. */
  ours(theirs: string): Ours {
    const ours = this.back.get(theirs);
    if (ours === undefined) throw new UnknownVendorWord(this.subject, theirs);
    return ours;
  }
}

export const contractTypes = new Vocabulary<ContractType>('contract type', {
  'time-and-materials': 'TM',
  'fixed-price': 'FP',
  milestone: 'MS',
  retainer: 'RT',
  'managed-service': 'SV',
  subscription: 'SB',
});

export const billingMethods = new Vocabulary<BillingMethod>('billing mode', {
  'time-and-expenses': 'TE',
  'fixed-schedule': 'PLAN',
  milestone: 'MILESTONE',
  recurring: 'RECURRING',
});

export const commitments = new Vocabulary<DemandCertainty>('commitment', { tentative: 'soft', firm: 'hard' });

export const requestStates = new Vocabulary<DemandStatus>('request state', {
  open: 'open',
  filled: 'staffed',
  released: 'released',
});

export const envelopeStates = new Vocabulary<SowStatus>('envelope state', {
  draft: 'draft',
  sent: 'sent',
  signed: 'completed',
  voided: 'voided',
});
