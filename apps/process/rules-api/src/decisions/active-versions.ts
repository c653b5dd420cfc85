import { Injectable } from '@nestjs/common';
import { DecisionsRepository } from './decisions.repository.js';

/** How old, in milliseconds, the knowledge of what is active may be: an activation through another replica is seen by then. */
const MAX_AGE_MS = 1_000;

/** Which version of each decision is active, read again at most once a second. */
@Injectable()
export class ActiveVersions {
  private known: { versions: Promise<Map<string, number>>; at: number } | undefined;

  constructor(private readonly repository: DecisionsRepository) {}

  /** The active version of every decision that has one. */
  current(): Promise<ReadonlyMap<string, number>> {
    const now = performance.now();
    if (this.known && now - this.known.at < MAX_AGE_MS) return this.known.versions;
    const reading = { versions: this.repository.activeVersions(), at: now };
    this.known = reading;
    // A failed reading is nobody's knowledge: the next caller reads again.
    reading.versions.catch(() => {
      if (this.known === reading) this.forget();
    });
    return reading.versions;
  }

  /** Makes the next caller read: something was activated through this replica. */
  forget(): void {
    this.known = undefined;
  }
}
