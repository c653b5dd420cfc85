import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const MOST_KEPT = 10_000;

/**
 * What an issuer remembers of sign-ins (codes, sessions, grants, refresh tokens), in the memory of this process alone: FOR
 * DEVELOPMENT ONLY. Whoever was signed in before a restart signs in again.
 */
export class MemoryStore {
  private readonly kept = new Map<string, Kept>();

  /** The part of the store for one kind of thing, as oidc-provider wants it. */
  readonly adapterOf = (kind: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => this.keep(`${kind}:${id}`, payload, expiresIn),
    find: async (id) => this.find(`${kind}:${id}`),
    findByUid: async (uid) => this.findWhere(kind, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => this.findWhere(kind, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const payload = this.find(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void this.kept.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(key);
    },
  });

  /** @param expiresIn seconds; what never expires goes when the store is full */
  private keep(key: string, payload: AdapterPayload, expiresIn: number | undefined): void {
    if (this.kept.size >= MOST_KEPT) this.makeRoom();
    this.kept.set(key, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1_000 : Infinity });
  }

  private find(key: string): AdapterPayload | undefined {
    const found = this.kept.get(key);
    if (found && found.expiresAt <= Date.now()) this.kept.delete(key);
    return found && found.expiresAt > Date.now() ? found.payload : undefined;
  }

  private findWhere(kind: string, holds: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.kept) {
      if (key.startsWith(`${kind}:`) && holds(payload)) return this.find(key);
    }
    return undefined;
  }

  /** Forgets what has expired, else the oldest. */
  private makeRoom(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.kept) if (expiresAt <= now) this.kept.delete(key);
    for (const key of this.kept.keys()) {
      if (this.kept.size < MOST_KEPT) return;
      this.kept.delete(key);
    }
  }
}
