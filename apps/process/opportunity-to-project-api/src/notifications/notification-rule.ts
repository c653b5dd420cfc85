import type { Occasion, OccasionKind } from './occasion.js';

/** How people are told. */
export const channels = ['email', 'slack', 'teams'] as const;
export type Channel = (typeof channels)[number];

/** What a rule wants to be told of; an empty list wants all. */
export interface Wanted {
  occasions: OccasionKind[];
  /** Of exceptions alone. */
  exception_classes: string[];
  owners: string[];
  /** Of what concerns a deal alone. */
  legal_entities: string[];
  practices: string[];
}

/** Whether a rule wants to be told of an occasion. A deal whose legal entity is not known is of none. */
export function wants(rule: Wanted, { kind, exceptionClass, owner, deal, legalEntity, practice }: Occasion): boolean {
  const among = (list: readonly string[], value: string | undefined) =>
    list.length === 0 || (value !== undefined && list.includes(value));
  return (
    among(rule.occasions, kind) &&
    (kind !== 'exception' || (among(rule.exception_classes, exceptionClass) && among(rule.owners, owner))) &&
    (deal === undefined || (among(rule.legal_entities, legalEntity) && among(rule.practices, practice)))
  );
}
