import fc from 'fast-check';
import { demandOf, type DemandParts, minutesOf, planOf, releasedText } from './demand-mapping.js';

const parts: DemandParts = {
  id: '7',
  externalReference: 'main:006Hx00000A1B2CIAV#1',
  projectId: 'P-1',
  role: 'Consultant',
  skills: ['cloud', 'sql'],
  fields: { name: 'Nordwind', legalEntity: 'DE01', region: 'emea', certainty: 'firm' },
  plan: { hours: 40, start: '2027-02-01', end: '2027-02-28' },
  employee: undefined,
  updated: ['2027-01-01T08:00:00-07:00', '2027-01-01T09:00:00Z'],
};
const versionOf = (change: Partial<DemandParts>) => demandOf({ ...parts, ...change })!.version;

describe('a demand', () => {
  it('was last changed when the last of its objects was, in UTC', () => {
    expect(demandOf(parts)!.updatedAt).toBe('2027-01-01T15:00:00.000Z');
  });

  it('is at another version when anything of it reads differently, and at the same when nothing does', () => {
    const versions = [
      {},
      { skills: ['cloud'] },
      { employee: 'E1007' },
      { projectId: undefined },
      { plan: { ...parts.plan!, hours: 41 } },
      { fields: { ...parts.fields, region: 'amer' } },
    ].map(versionOf);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versionOf({ skills: ['sql', 'cloud'], updated: ['2028-01-01T00:00:00Z'] })).toBe(versions[0]);
  });

  it('does not exist before it is planned, and is as it was planned after its release', () => {
    expect(demandOf({ ...parts, plan: undefined })).toBeUndefined();
    const fields = { ...parts.fields, released: releasedText(parts.plan!) };
    expect(demandOf({ ...parts, plan: undefined, fields })).toMatchObject({ ...parts.plan, status: 'released' });
    expect(demandOf({ ...parts, fields: { ...parts.fields, released: 'yes' } })).toMatchObject({ status: 'open' });
  });

  it('is tentative when nobody can tell any more how sure it is', () => {
    expect(demandOf({ ...parts, fields: { ...parts.fields, certainty: 'maybe' } })!.certainty).toBe('tentative');
  });

  it('that was split is planned from the first to the last day, with all hours', () => {
    const common = { id: '1', workspace_resource_id: '7', updated_at: '' };
    const halves = [
      { ...common, start_date: '2027-02-15', end_date: '2027-02-28', minutes: 600 },
      { ...common, start_date: '2027-02-01', end_date: '2027-02-14', minutes: 1800 },
    ];
    expect(planOf(halves)).toEqual({ hours: 40, start: '2027-02-01', end: '2027-02-28' });
  });
});

describe('hours', () => {
  it('of whole minutes come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (minutes) => {
        expect(minutesOf(minutes / 60)).toBe(minutes);
      }),
    );
  });

  it('of parts of minutes are refused, as are more than Kantata counts', () => {
    for (const hours of [0.01, 33.33, 2 ** 31 / 60]) {
      expect(() => minutesOf(hours)).toThrow(expect.objectContaining({ name: 'RecordRefused', field: 'hours' }));
    }
  });
});
