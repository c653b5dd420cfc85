import { isStaffed } from './is-staffed.js';

describe('a project', () => {
  const demands = (...statuses: string[]) => statuses.map((status) => ({ status }));

  it('is staffed when every demand that stands is filled', () => {
    expect(isStaffed(demands('filled', 'filled', 'released'))).toBe(true);
  });

  it.each([[['open', 'filled']], [['released']], [[]]])('is not staffed by demands that are %j', (statuses) => {
    expect(isStaffed(demands(...statuses))).toBe(false);
  });
});
