import { z } from 'zod';
import { type AttributePath, attributePathOf } from './attribute-path.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
/** Handover's own extensions, for what no schema of RFC 7643 holds. */
const USER_EXTENSION = 'urn:ietf:params:scim:schemas:extension:handover:2.0:User';
const GROUP_EXTENSION = 'urn:ietf:params:scim:schemas:extension:handover:2.0:Group';

/** A path as a text, read into an {@link AttributePath}; `by` is what it is without configuration. */
const path = (by: string, what: string) =>
  z
    .string()
    .transform((text, context): AttributePath => {
      const read = attributePathOf(text);
      if (read) return read;
      context.addIssue({ code: 'custom', message: `"${text}" is no attribute path such as emails[type eq "work"]` });
      return z.NEVER;
    })
    .prefault(by)
    .describe(what);

/** Like {@link path}; null says that the system does not hold it. */
const optionalPath = (by: string, what: string) =>
  path(by, what).nullable().describe(`${what}; null when the system does not hold it`);

const employees = z.strictObject({
  number: path(`${ENTERPRISE}:employeeNumber`, 'Employee number'),
  name: path('displayName', 'Name'),
  email: optionalPath('emails', 'E-mail address'),
  active: path('active', 'Whether they work for the firm today'),
  role: optionalPath('title', 'Role'),
  legalEntity: optionalPath(`${ENTERPRISE}:organization`, 'Code of the legal entity that employs them'),
  costCentre: optionalPath(`${ENTERPRISE}:costCenter`, 'Cost centre'),
  orgUnit: optionalPath(`${ENTERPRISE}:department`, 'Identifier of their org unit'),
  managesProjects: path('roles[value eq "project-manager"]', 'Whether they may manage projects'),
  skills: optionalPath(`${USER_EXTENSION}:skills`, 'Skills'),
});

const orgUnits = z.strictObject({
  id: path('externalId', 'Identifier; a group without one is no org unit'),
  name: path('displayName', 'Name'),
  parent: optionalPath(`${GROUP_EXTENSION}:parent`, 'Identifier of the org unit above'),
  legalEntity: optionalPath(`${GROUP_EXTENSION}:legalEntity`, 'Code of its legal entity'),
  costCentre: optionalPath(`${GROUP_EXTENSION}:costCenter`, 'Cost centre'),
  head: optionalPath(`${GROUP_EXTENSION}:head`, 'Employee number of its head'),
});

/** Configuration of an HR or identity system that speaks SCIM 2.0. */
export const scimConfig = z.strictObject({
  baseUrl: z.url().describe("The service provider's base address, e.g. https://hr.example.com/scim/v2"),
  token: z.string().min(1).describe('Bearer token'),
  timeoutMs: z.number().int().min(50).max(120_000).default(10_000).describe('How long an answer may take'),
  retries: z.number().int().min(0).max(10).default(0).describe('Further attempts of a request that failed at once'),
  employees: employees.prefault({}).describe('Where a User holds what Handover reads of an employee'),
  orgUnits: orgUnits.prefault({}).describe('Where a Group holds what Handover reads of an org unit'),
});

/** As read: with every default in place, and paths taken apart. */
export type ScimConfig = z.infer<typeof scimConfig>;

/** Where a User holds an employee. */
export type EmployeePaths = ScimConfig['employees'];

/** Where a Group holds an org unit. */
export type OrgUnitPaths = ScimConfig['orgUnits'];
