import { shortLine } from './shared-log.js';

describe('a warning on the terminal', () => {
  it('says where it comes from and what it is, in one line', () => {
    const entry = {
      level: 40,
      time: 1,
      pid: 1,
      app: 'system-erp-api',
      context: 'Projects',
      msg: 'The answer was lost.',
    };
    expect(shortLine(JSON.stringify(entry))).toBe('WARN system-erp-api Projects: The answer was lost.');
  });

  it('adds the message of its error unless that is what it says already', () => {
    const error = { message: 'ECONNRESET', stack: 'at line 1' };
    expect(shortLine(JSON.stringify({ level: 50, msg: 'No answer', err: error }))).toBe('ERROR: No answer: ECONNRESET');
    expect(shortLine(JSON.stringify({ level: 50, msg: 'ECONNRESET', err: error }))).toBe('ERROR: ECONNRESET');
  });
});
