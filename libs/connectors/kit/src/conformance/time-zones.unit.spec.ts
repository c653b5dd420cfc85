import { inTimeZone, OUTERMOST_ZONES } from './time-zones.js';

describe('another time zone', () => {
  const localDate = async () => new Date('2028-02-29T10:30:00Z').toLocaleDateString('sv');

  it('holds for what is done in it, and for nothing after that', async () => {
    const here = await localDate();
    const [eastern, western] = OUTERMOST_ZONES;
    expect(await inTimeZone(eastern, localDate)).toBe('2028-03-01');
    expect(await inTimeZone(western, localDate)).toBe('2028-02-28');
    expect(await localDate()).toBe(here);
  });

  it('is left when what is done in it fails', async () => {
    const here = await localDate();
    const failing = inTimeZone(OUTERMOST_ZONES[0], () => Promise.reject(new Error('No.')));
    await expect(failing).rejects.toThrow('No.');
    expect(await localDate()).toBe(here);
  });

  it('cannot be one that there is not', async () => {
    await expect(inTimeZone('Mars/Olympus', localDate)).rejects.toThrow('Mars/Olympus');
  });
});
