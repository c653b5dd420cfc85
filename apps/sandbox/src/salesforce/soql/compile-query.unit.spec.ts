import { SalesforceError } from '../salesforce-error.js';
import { compileQuery } from './compile-query.js';
import { parseQuery } from './parse-query.js';
import { templateOf } from './query-template.js';

function compile(soql: string) {
  const { text, literals } = templateOf(soql);
  const { sql, parameters } = compileQuery(parseQuery(text), { dataPath: '/services/data/v60.0' });
  return { sql, values: parameters.values(literals) };
}

function errorOf(soql: string): string {
  try {
    compile(soql);
  } catch (error) {
    if (error instanceof SalesforceError) return error.message;
    throw error;
  }
  throw new Error('compiled');
}

describe('SOQL', () => {
  it('keeps every literal out of the SQL', () => {
    const { sql, values } = compile("SELECT Id FROM Account WHERE Name = 'Robert\\'); DROP TABLE records; --'");
    expect(sql).not.toContain('DROP');
    expect(values).toEqual(["robert'); drop table records; --"]);
  });

  it('compares by the type of the field', () => {
    const { sql, values } = compile(
      "SELECT Id FROM Opportunity WHERE Amount >= 1000.5 AND IsWon = TRUE AND CloseDate < 2027-03-01 AND Id = '001A0000006Vm9r'",
    );
    expect(sql).toContain("(t.data->>'Amount')::numeric >= $1::numeric");
    expect(sql).toContain("coalesce((t.data->>'IsWon')::boolean, false) = $2::boolean");
    expect(sql).toContain('t.id = $4::text');
    expect(values).toEqual(['1000.5', true, '2027-03-01', '001A0000006Vm9rIAC']);
  });

  it('keeps the parentheses and negations of a condition', () => {
    const { sql } = compile("SELECT Id FROM Account WHERE (Name = 'a' OR (NOT Name LIKE 'b%')) AND Industry != null");
    expect(sql).toMatch(/and \(\( \S+ = \$1::text or \( not \S+ like \$2::text \) ?\) and .* is not null\)/);
  });

  it('joins a parent once, however often it is asked for', () => {
    const { sql } = compile("SELECT Account.Name, Account.Industry FROM Opportunity WHERE Account.Name IN ('a', 'b')");
    expect(sql.match(/left join/g)).toHaveLength(1);
  });

  it('names the column that an object does not have', () => {
    expect(errorOf('SELECT Colour FROM Opportunity')).toBe(
      "INVALID_FIELD: No such column 'Colour' on sobject of type Opportunity",
    );
    expect(errorOf("SELECT Id FROM Opportunity WHERE Account.Colour = 'x'")).toContain('INVALID_FIELD');
    expect(errorOf('SELECT Id FROM Opportunity ORDER BY Colour')).toContain('INVALID_FIELD');
  });

  it('names the object and the relationship that do not exist', () => {
    expect(errorOf('SELECT Id FROM Deal')).toBe("INVALID_TYPE: sObject type 'Deal' is not supported.");
    expect(errorOf('SELECT (SELECT Id FROM Gadgets) FROM Opportunity')).toContain("relationship 'Gadgets'");
  });

  it('is malformed where it does not parse or asks for more than the stand-in can', () => {
    expect(errorOf('SELECT FROM Opportunity')).toContain('MALFORMED_QUERY');
    expect(errorOf('SELECT Id FROM Opportunity WHERE CloseDate = TODAY')).toContain('MALFORMED_QUERY');
    expect(errorOf('SELECT StageName, count(Id) FROM Opportunity GROUP BY StageName')).toContain('MALFORMED_QUERY');
  });
});
