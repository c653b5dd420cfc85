/** Records whose changes vendors announce, in the domain's words. */
export const changedRecords = ['customer', 'invoice', 'statement-of-work'] as const;
export type ChangedRecord = (typeof changedRecords)[number];

/** What can have become of a record. */
export const changeKinds = ['created', 'updated', 'deleted'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A webhook as it came. */
export interface WebhookRequest {
  /** By their names in small letters. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Byte for byte, as signatures are made over it; empty when there was none. */
  body: Buffer;
}

/** A change of a record that a vendor tells of: a hint to read it again. */
export interface AnnouncedChange {
  /** Tells the vendor's event from all its others, and is the same in every delivery. */
  eventId: string;
  type: ChangedRecord;
  /** As the API of the system calls the record. */
  id: string;
  change: ChangeKind;
  /** ISO 8601 in UTC. */
  occurredAt: string;
  /** What the record belongs to, where the message says so: of a statement of work, its opportunity. */
  externalReference?: string;
  /** Account at the vendor that holds the record. */
  account?: string;
}

/** What a webhook says, once it is known who sent it. */
export type WebhookReceipt = { verified: false } | { verified: true; changes: AnnouncedChange[] };

/** A vendor's side of webhooks: who may send them, and what they mean. */
export interface WebhookIntake {
  /** Account at the vendor that the instance is, where its settings name one. Changes of other accounts are other instances'. */
  readonly account?: string;
  /** The vendor wants 401 without a body for a wrong signature, as its check of a receiver demands. */
  readonly refusesSilently?: boolean;
  /** @throws RecordRefused when the body is rightly signed and none of the vendor's messages */
  receive(request: WebhookRequest): WebhookReceipt;
}
