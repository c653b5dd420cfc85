import type { Table } from './csv-table.js';
import { checkColumns } from './mapped-columns.js';
import { parseMapping } from './read-mapping.js';

const deals = (fields: string) => `
files: { deals: deals.csv, teams: teams.csv }
opportunities:
  from: deals
  openStage: Commit
  fields: { key: { column: id }, name: { column: id }, stage: Commit, closeDate: { column: date }${fields} }
`;

const table = (file: string, ...columns: string[]): Table => ({ file, columns, rows: [] });
const tables = new Map([
  ['deals', table('deals.csv', 'id', 'date', 'agent')],
  ['teams', table('teams.csv', 'agent', 'office')],
]);

const check = (text: string) => checkColumns('map.yaml', parseMapping('map.yaml', text), tables);

describe('a mapping file', () => {
  it('takes a bare text or number for a constant', () => {
    const { fields } = parseMapping('map.yaml', deals(', currency: USD, purchaseOrder: 7')).opportunities;
    expect(fields).toMatchObject({ currency: { value: 'USD' }, purchaseOrder: { value: '7' } });
  });

  it.each([
    [', colour: red', /^The mapping map\.yaml cannot be used:\n {2}opportunities\.fields: .*"colour"/],
    [', currency: { colum: x, value: USD }', /opportunities\.fields\.currency: .*"colum"/],
    [
      ', currency: { column: a, value: USD }',
      /opportunities\.fields\.currency: must have exactly one of value, column/,
    ],
    [', currency: {}', /opportunities\.fields\.currency: must have exactly one of/],
    [', currency: [USD]', /opportunities\.fields\.currency: .*expected object/],
    [', estimatedEnd: { column: date, plus: { days: soon } }', /estimatedEnd\.plus\.days: .*expected number/],
    [
      ', amount: { firstOf: [{ column: 3 }] }',
      /opportunities\.fields\.amount\.firstOf\[0\]\.column: .*expected string/,
    ],
    [', currency: { column: a, values: { b: [c] } }', /currency\.values\.b: must be a text, a number or true\/false/],
    [', currency: [', /The mapping map\.yaml cannot be used/],
  ])('with%s is refused in a sentence that names the place', (fields, sentence) => {
    expect(() => parseMapping('map.yaml', deals(fields))).toThrow(sentence);
  });

  it('that names only what is there is taken', () => {
    expect(() => check(deals(', legalEntity: { lookup: { file: teams, by: agent, column: office } }'))).not.toThrow();
  });

  it.each([
    [
      ', amount: { column: value }',
      'opportunities.fields.amount.column: there is no column "value" in deals.csv; its columns are id, date, agent',
    ],
    [
      ", owner: { template: '{agnt|slug}@x' }",
      'opportunities.fields.owner.template: there is no column "agnt" in deals.csv; its columns are id, date, agent',
    ],
    [
      ', legalEntity: { lookup: { file: teams, by: agent, column: region } }',
      'opportunities.fields.legalEntity.lookup.column: there is no column "region" in teams.csv; its columns are agent, office',
    ],
    [
      ', legalEntity: { lookup: { file: team, by: agent, column: office } }',
      'opportunities.fields.legalEntity.lookup.key: there is no file "team" under files; there are deals, teams',
    ],
    [
      ', amount: { firstOf: [0, { column: value }] }',
      'opportunities.fields.amount.firstOf[1].column: there is no column "value" in deals.csv; its columns are id, date, agent',
    ],
  ])('with%s is told which columns there are', (fields, sentence) => {
    expect(() => check(deals(fields))).toThrow(`The mapping map.yaml cannot be used:\n  ${sentence}`);
  });
});
