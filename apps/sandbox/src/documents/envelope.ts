/** A statement of work that goes round for signature. */
export interface Envelope {
  /** The CRM's id of the deal; also the record's external reference. */
  deal: string;
  ref: string;
  state: 'draft' | 'sent' | 'completed' | 'voided';
  created_on: string;
  completed_on: string | null;
  subject: string;
  parties: { supplier: string; customer: string };
  terms: {
    value: string;
    currency: string;
    deal_kind: 'TM' | 'FP' | 'MS' | 'RT' | 'SV' | 'SB';
    billing: 'TE' | 'PLAN' | 'MILESTONE' | 'RECURRING' | null;
    from: string;
    to: string;
    terms_days: number | null;
  };
  signers: { name: string; mail: string; signed_at: string | null }[];
}
