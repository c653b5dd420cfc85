import type { NewResourceDemand } from '@handover/canonical';
import { RecordRefused } from '../failures.js';
import type { ResourceDesk } from '../ports/resource-desk.js';
import type { ResourceDeskCapability, ResourceDeskSamples } from './resource-desk.js';
import { failureOf, type Suite } from './suite.js';
import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

/** What a desk says of hours that there are and that are taken. */
export function testCapacity(
  { port, samples, testOf }: Suite<ResourceDesk, ResourceDeskSamples, ResourceDeskCapability>,
  sample: (change?: Partial<NewResourceDemand>) => NewResourceDemand,
): void {
  testOf('capacity', 'tells the hours of a role in a region week by week, and what of them is assigned', async () => {
    const { demand, weeklyHours, projectIds, fill } = samples();
    const { role, region } = demand;
    // Weeks in which nothing else of this suite is assigned.
    const [before, first, second, after] = ['2045-01-02', '2045-01-09', '2045-01-16', '2045-01-23'] as const;
    const question = { role, region, fromWeek: before, toWeek: after };
    const weeks = [before, first, second, after];
    const free = weeks.map((week) => ({ role, region, week, availableHours: weeklyHours, assignedHours: 0 }));
    expect(await port().capacity(question)).toEqual(free);
    const hours = { hours: 56, start: first, end: '2045-01-22', projectId: projectIds[0]! };
    const { id } = await port().create(sample(hours));
    expect(await port().capacity(question)).toEqual(free);
    await fill(id);
    expect((await port().capacity(question)).map(({ assignedHours }) => assignedHours)).toEqual([0, 28, 28, 0]);
    await port().release(id);
    expect(await port().capacity(question)).toEqual(free);
  });

  testOf('capacity', 'tells the capacity of all roles and regions, and of none that nobody has', async () => {
    const { role, region } = samples().demand;
    const weeks = { fromWeek: '2045-03-06', toWeek: '2045-03-06' };
    const all = await port().capacity(weeks);
    expect(new Set(all.map((each) => `${each.role} ${each.region}`)).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(await port().capacity({ role, region, ...weeks })));
    expect(await port().capacity({ role: 'Nobody at all', ...weeks })).toEqual([]);
  });

  testOf('capacity', 'refuses weeks that do not begin on a Monday, and that end before they begin', async () => {
    for (const [fromWeek, toWeek] of [
      ['2045-01-03', '2045-01-09'],
      ['2045-01-02', '2045-01-10'],
      ['2045-01-09', '2045-01-02'],
    ] as const) {
      expect(await failureOf(port().capacity({ fromWeek, toWeek }))).toBeInstanceOf(RecordRefused);
    }
  });

  for (const zone of OUTERMOST_ZONES) {
    testOf('capacity', `counts the same weeks when it runs in ${zone}`, async () => {
      const { role, region } = samples().demand;
      const question = { role, region, fromWeek: '2046-12-31', toWeek: '2047-01-14' };
      const here = await port().capacity(question);
      expect(here.map(({ week }) => week)).toEqual(['2046-12-31', '2047-01-07', '2047-01-14']);
      expect(await inTimeZone(zone, () => port().capacity(question))).toEqual(here);
    });
  }
}
