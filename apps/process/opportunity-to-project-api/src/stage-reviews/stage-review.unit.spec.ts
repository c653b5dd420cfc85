import type { Stage } from '@handover/canonical';
import { isReviewed, standing } from './stage-review.js';

describe('an opportunity under review', () => {
  it.each<[Stage, string]>([
    ['proposal', 'before'],
    ['commit', 'at'],
    ['contract-review', 'after'],
    ['closed-won', 'after'],
    ['closed-lost', 'before'],
  ])('at %s stands %s the stage commit', (stage, expected) => {
    expect(standing({ stage }, 'commit')).toBe(expected);
  });

  it('is one whose stage has a gate before the win', () => {
    expect(['commit', 'contract-review', 'closed-won', 'proposal'].filter(isReviewed)).toEqual([
      'commit',
      'contract-review',
    ]);
  });
});
