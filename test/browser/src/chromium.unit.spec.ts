import { dirname } from 'node:path';
import { findChromium } from './chromium.js';

describe('the search for Chromium', () => {
  it('takes the program that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
  });

  it('says so when CHROMIUM_PATH names no program', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('names no program: /nowhere/chromium');
  });

  it('finds nothing where nothing is', () => {
    expect(findChromium({ PATH: dirname(import.meta.dirname) })).toBeUndefined();
  });
});
