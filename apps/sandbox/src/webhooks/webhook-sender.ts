/** A message that waits for its receiver. */
export interface DueMessage {
  /** Rises with every message; also that of other senders. */
  sequence: number;
  message: object;
  /** This one included. */
  attempts: number;
}

/** A signed request. */
export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

/** How a vendor tells the world. */
export interface WebhookSender {
  /** As the queue keeps it. */
  name: string;
  /** Most messages in one request. */
  mostAtOnce: number;
  /** One request for these messages, at least one. */
  request(messages: DueMessage[]): SignedRequest;
  /** Whether the receiver has proved that it may be told; asked until it has. */
  accepts?(post: (request: SignedRequest) => Promise<number>): Promise<boolean>;
}
