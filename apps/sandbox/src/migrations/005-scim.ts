import { type Kysely, type Migration, sql } from 'kysely';

const EMPLOYEE_NUMBER = `data #>> '{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","employeeNumber"}'`;

/** How users of the HR system are looked up, and that no two have one user name. */
export const scim: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index hr_employee_by_number on records (lower(${sql.raw(EMPLOYEE_NUMBER)}))
      where system = 'hr' and type = 'employee' and not deleted`.execute(db);
    await sql`create unique index hr_employee_by_user_name on records (lower(data->>'userName'))
      where system = 'hr' and type = 'employee' and not deleted`.execute(db);
    await sql`create index hr_org_unit_by_external_id on records ((data #>> '{"externalId"}'))
      where system = 'hr' and type = 'org-unit' and not deleted`.execute(db);
  },
};
