import { literalIndex, templateOf } from './query-template.js';

describe('a query template', () => {
  it('is the same for queries that differ in their literals only', () => {
    const first = templateOf("SELECT Id FROM Opportunity WHERE Name = 'A' AND SystemModstamp > 2027-01-01T00:00:00Z");
    const second = templateOf(
      "SELECT Id FROM Opportunity WHERE Name = 'B' AND SystemModstamp > 2027-02-01T10:00:00.5Z",
    );
    expect(first.text).toBe(second.text);
    expect(second.literals).toEqual(['B', '2027-02-01T10:00:00.5Z']);
  });

  it('undoes the escapes of a string but those of LIKE', () => {
    expect(templateOf(String.raw`WHERE Name LIKE 'O\'Hara \\ 5\%\n%'`).literals).toEqual(["O'Hara \\ 5\\%\n%"]);
  });

  it('knows its placeholders again', () => {
    const { text } = templateOf("WHERE A = 'x' AND B = 2027-01-01T00:00:00Z");
    expect(text).toBe("WHERE A = '§0' AND B = 0001-01-01T00:00:00Z");
    expect(literalIndex("'§0'")).toBe(0);
    expect(literalIndex('0001-01-01T00:00:00Z')).toBe(1);
    expect(literalIndex('12.5')).toBeUndefined();
  });
});
