import { type Money, sameMoney } from '@handover/canonical';
import { isDeepStrictEqual } from 'node:util';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import { type Difference, type DifferenceKind, handoverScope, type Remedy } from './difference.js';
import type { HandedOver } from './handed-over.js';

/** Two sources of the same fields, and what it means that they disagree. */
export interface Sides {
  /** Names the record in fields: `project`. */
  record: string;
  expectedFrom: string;
  foundIn: string;
  records: WrittenRecord[];
  cause: string;
  remedy: Remedy;
}

/** What all differences of a handover share. */
export function ofHandover({
  key,
  opportunity,
}: HandedOver): Pick<Difference, 'scope' | 'subject' | 'name' | 'legalEntity'> {
  return { scope: handoverScope(key), subject: key, name: opportunity.name, legalEntity: opportunity.legalEntity };
}

/** Compares fields of two sides. A field that nobody expects anything of is not compared. */
export class Comparison {
  readonly differences: Difference[] = [];

  constructor(
    private readonly handedOver: HandedOver,
    private readonly sides: Sides,
  ) {}

  /** The values must be equal. */
  same(kind: DifferenceKind, field: string, expected: unknown, found: unknown): this {
    if (expected !== undefined && !isDeepStrictEqual(expected, found)) this.differ(kind, field, expected, found);
    return this;
  }

  /** The currencies must be equal, and then the amounts. */
  sameMoney(field: string, expected: Money | undefined, found: Money | undefined): this {
    if (!expected) return this;
    if (found && sameMoney(expected, found)) return this;
    this.differ(found && found.currency !== expected.currency ? 'currency' : 'amount', field, expected, found);
    return this;
  }

  private differ(kind: DifferenceKind, field: string, expected: unknown, found: unknown): void {
    const { record, expectedFrom, foundIn, records, cause, remedy } = this.sides;
    this.differences.push({
      ...ofHandover(this.handedOver),
      ...remedy,
      kind,
      field: `${record}/${field}`,
      records,
      expected: { source: expectedFrom, value: expected },
      found: { source: foundIn, value: found ?? null },
      cause,
    });
  }
}
