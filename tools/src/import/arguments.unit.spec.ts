import { readImportArguments } from './arguments.js';

const needed = ['--from', 'export', '--mapping', 'map.yaml'];

describe('the command line of npm run import', () => {
  it('looks for the platform where npm start puts it', () => {
    expect(readImportArguments(needed, {})).toEqual({
      help: false,
      from: 'export',
      mapping: 'map.yaml',
      dryRun: false,
      dataDir: '.handover',
      portBase: 3000,
    });
  });

  it('lets an option win over its variable', () => {
    const given = [...needed, '--port-base', '5000', '--limit', '10', '--dry-run'];
    expect(readImportArguments(given, { HANDOVER_PORT_BASE: '4000' })).toMatchObject({
      portBase: 5000,
      limit: 10,
      dryRun: true,
    });
    expect(readImportArguments(needed, { HANDOVER_PORT_BASE: '4000' })).toMatchObject({ portBase: 4000 });
  });

  it('wants no folder of who asks for help', () => {
    expect(readImportArguments(['--help'], {})).toMatchObject({ help: true });
  });

  it.each([
    [[], /--from must name the folder/],
    [['--from', 'export'], /--mapping must name the mapping file/],
    [[...needed, '--limit', '0'], /--limit must be a whole number above zero, not "0"/],
    [[...needed, '--dry'], /'--dry'/],
  ])('refuses %j in a sentence that names it', (parameters, sentence) => {
    expect(() => readImportArguments(parameters, {})).toThrow(sentence);
  });
});
