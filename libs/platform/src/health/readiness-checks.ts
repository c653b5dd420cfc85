import { Injectable } from '@nestjs/common';

/** Resolves when what it looks at works, and rejects saying why not. */
export type ReadinessCheck = () => Promise<void>;

/** What an app needs in order to serve: features add their checks, `/health/ready` asks them. One of them an app. */
@Injectable()
export class ReadinessChecks {
  private readonly checks = new Map<string, ReadinessCheck>();

  /** Adds a check under the name that operators see; a name used before is replaced. */
  add(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** The checks by name, in the order in which they were added. */
  entries(): [name: string, check: ReadinessCheck][] {
    return [...this.checks];
  }
}
