import { readArguments } from './arguments.js';

describe('the options of the benchmark', () => {
  it('have the documented defaults', () => {
    expect(readArguments([])).toEqual({ help: false, count: 2000, delays: [0, 20], concurrency: 24, together: false });
  });

  it.each([
    ['--count', '0'],
    ['--count', 'many'],
    ['--delays', '0,,5'],
    ['--concurrency', '1.5'],
    ['--speed', '1'],
  ])('are refused by name: %s %s', (option, value) => {
    expect(() => readArguments([option, value])).toThrow(option);
  });
});
