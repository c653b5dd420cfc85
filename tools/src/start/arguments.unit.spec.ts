import { readArguments } from './arguments.js';

describe('the command line of npm start', () => {
  it('keeps running on the default ports and the embedded database unless told otherwise', () => {
    expect(readArguments([], {})).toEqual({ help: false, once: false, separate: false, logLevel: 'info' });
  });

  it('lets an option win over its variable', () => {
    const environment = { HANDOVER_PORT_BASE: '4000', LOG_LEVEL: 'warn', DATABASE_URL: 'postgres://admin@db/postgres' };
    expect(readArguments(['--once', '--port-base', '5000'], environment)).toMatchObject({
      once: true,
      portBase: 5000,
      logLevel: 'warn',
      databaseUrl: 'postgres://admin@db/postgres',
    });
  });

  it.each([
    [['--onec'], /'--onec'/],
    [['--port-base', 'http'], /whole number from 1 to 65000, not "http"/],
    [['--log-level', 'loud'], /"loud" is none of/],
  ])('refuses %j in a sentence that names it', (parameters, sentence) => {
    expect(() => readArguments(parameters, {})).toThrow(sentence);
  });
});
