import { randomUUID } from 'node:crypto';
import type { EmployeeDirectory } from '@handover/connector-kit';
import type {
  Connected,
  DirectorySamples,
  EmployeeContent,
  OrgUnitContent,
  SystemFault,
} from '@handover/connector-kit/conformance';
import { startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { startTestDatabase } from '@handover/testing';
import { ScimEmployeeDirectory, scimConfig } from '../../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const HANDOVER = 'urn:ietf:params:scim:schemas:extension:handover:2.0:User';
const HANDOVER_GROUP = 'urn:ietf:params:scim:schemas:extension:handover:2.0:Group';

/** The stand-in of an HR system, and the connector to it. */
export interface Hr extends Connected<EmployeeDirectory, DirectorySamples> {
  port: ScimEmployeeDirectory;
  /** The connector with another configuration. */
  directoryWith(config: object): ScimEmployeeDirectory;
  /** What strikes the calls of an operation from now on. */
  strike(operation: string, fault: object): Promise<void>;
  /** Calls the provider past the connector. */
  scim(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }>;
}

/** Starts the sandbox on a database of its own. */
export async function startHr(): Promise<Hr> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const sandbox = await startApp(app, { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, SANDBOX_TOKEN });
  const baseUrl = `${sandbox.url}/hr/scim/v2`;
  const directories: ScimEmployeeDirectory[] = [];
  const directoryWith = (config: object): ScimEmployeeDirectory => {
    const parsed = scimConfig.parse({ baseUrl, token: SANDBOX_TOKEN, timeoutMs: 5_000, ...config });
    const directory = new ScimEmployeeDirectory(parsed);
    directories.push(directory);
    return directory;
  };
  const call = async (method: string, url: string, body?: object, type = 'application/json') => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, ...(body ? { 'content-type': type } : {}) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  };
  const scim: Hr['scim'] = (method, path, body) => call(method, baseUrl + path, body, 'application/scim+json');
  const expected = async (status: number, answer: ReturnType<typeof call>): Promise<Record<string, unknown>> => {
    const { body, status: answered } = await answer;
    if (answered !== status) throw new Error(`HTTP ${answered}: ${JSON.stringify(body)}`);
    return body;
  };
  const strike = async (operation: string, fault: object): Promise<void> => {
    const faults = [{ system: 'hr', operation, fault }];
    await expected(200, call('PUT', `${sandbox.url}/control/faults`, { faults }));
  };
  const port = directoryWith({});
  return {
    port,
    directoryWith,
    scim,
    samples: {
      manager: {
        id: 'E1003',
        name: 'Anja Keller',
        email: 'anja.keller@handover.example',
        active: true,
        managesProjects: true,
        legalEntity: 'DE01',
        costCentre: 'CC-DE-410',
        orgUnit: 'OU-ENG-DE',
        role: 'Engagement manager',
        skills: ['delivery', 'cloud'],
      },
      former: 'E1009',
      orgUnit: {
        id: 'OU-OPS-GB',
        name: 'Operations GB',
        parent: 'OU-GB',
        legalEntity: 'GB01',
        costCentre: 'CC-GB-430',
        head: 'E1006',
      },
      async hire(employee) {
        await expected(201, scim('POST', '/Users', userOf(employee)));
      },
      async establish(units) {
        const records = units.map((unit) => ({
          system: 'hr',
          type: 'org-unit',
          id: randomUUID(),
          data: groupOf(unit),
        }));
        await expected(200, call('POST', `${sandbox.url}/control/records`, { records }));
      },
      async promote(number, role) {
        const filter = encodeURIComponent(`${ENTERPRISE}:employeeNumber eq "${number}"`);
        const list = await expected(200, scim('GET', `/Users?filter=${filter}`));
        const [{ id }] = list.Resources as [{ id: string }];
        const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
        const Operations = [{ op: 'replace', path: 'title', value: role }];
        await expected(200, scim('PATCH', `/Users/${id}`, { schemas, Operations }));
      },
    },
    strike,
    faults: {
      strike: (fault) => strike('*', faultOf(fault)),
      clear: async () => void (await call('DELETE', `${sandbox.url}/control/faults`)),
    },
    async stop() {
      for (const directory of directories) directory.close();
      await sandbox.close();
      await database.close();
    },
  };
}

function faultOf(fault: SystemFault): object {
  if (fault.kind === 'deny-access') return { kind: 'error', status: 401 };
  return fault;
}

function groupOf({ id, name, parent, legalEntity, costCentre, head }: OrgUnitContent): object {
  const extension = { parent, legalEntity, costCenter: costCentre, head };
  return { externalId: id, displayName: name, members: [], [HANDOVER_GROUP]: extension };
}

function userOf({ id, name, email, active, managesProjects, role, skills, ...employee }: EmployeeContent): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE, HANDOVER],
    userName: email,
    displayName: name,
    active,
    title: role,
    emails: [{ value: email, type: 'work', primary: true }],
    roles: managesProjects ? [{ value: 'project-manager' }] : [],
    [ENTERPRISE]: {
      employeeNumber: id,
      organization: employee.legalEntity,
      costCenter: employee.costCentre,
      department: employee.orgUnit,
    },
    [HANDOVER]: { skills },
  };
}
