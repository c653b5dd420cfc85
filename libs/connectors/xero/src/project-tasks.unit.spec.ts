import { projectName, referenceIn, tasksOf } from './project-tasks.js';

describe('the tasks of a project', () => {
  it('are the packages that group no others, so that no hour is counted twice', () => {
    const tasks = tasksOf(
      [
        { code: '2', name: 'Delivery', billable: true, plannedHours: 320 },
        { code: '2.1', name: 'Design', billable: true, plannedHours: 120.5 },
        { code: '2.2', name: 'Build', billable: true },
        { code: '20', name: 'Warranty', billable: false, plannedHours: 8 },
      ],
      'EUR',
    );
    const rate = { currency: 'EUR', value: 0 };
    expect(tasks).toEqual([
      { name: '2.1 Design', rate, chargeType: 'TIME', estimateMinutes: 7230 },
      { name: '2.2 Build', rate, chargeType: 'TIME' },
      { name: '20 Warranty', rate, chargeType: 'NON_CHARGEABLE', estimateMinutes: 480 },
    ]);
  });

  it('have names that Xero takes', () => {
    const [task] = tasksOf([{ code: '1', name: 'n\n'.repeat(120), billable: true }], 'EUR');
    expect(task!.name.length).toBeLessThanOrEqual(100);
    expect(task!.name).not.toContain('\n');
  });
});

describe('the name of a project', () => {
  it.each(['Nordwind: migration', 'x'.repeat(400), 'lines\nof text', 'brackets [old]'])(
    'carries the reference: %p',
    (name) => {
      const named = projectName(name, 'main:006Hx000000001AAA');
      expect(referenceIn(named)).toBe('main:006Hx000000001AAA');
      expect(named.length).toBeLessThanOrEqual(255);
      expect(named).not.toContain('\n');
    },
  );

  it('carries none when somebody else made the project', () => {
    expect(referenceIn('New kitchen')).toBeUndefined();
  });
});
