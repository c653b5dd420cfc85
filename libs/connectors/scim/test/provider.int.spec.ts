import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AccessDenied, RecordConflict, RecordRefused, SystemUnavailable } from '@handover/connector-kit';
import { failureOf } from '@handover/connector-kit/conformance';
import { ScimEmployeeDirectory, scimConfig } from '../src/index.js';
import { type Hr, startHr } from './support/start-hr.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

describe('a provider', () => {
  let hr: Hr;
  beforeAll(async () => {
    hr = await startHr();
  });
  afterEach(() => hr.faults.clear());
  afterAll(() => hr?.stop());

  it('that holds what the configuration names is found to fit', async () => {
    expect(await hr.port.inspect()).toEqual([]);
  });

  it('is found to lack what the configuration names and its schemas do not hold', async () => {
    const directory = hr.directoryWith({
      employees: {
        role: 'jobTitle',
        name: 'name.full',
        email: 'emails[kind eq "work"]',
        skills: 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:skills',
        costCentre: `${ENTERPRISE}:costCentre`,
        orgUnit: null,
      },
    });
    const findings = await directory.inspect();
    expect(findings[0]).toEqual({
      severity: 'error',
      fault: 'missing',
      field: 'employee.name',
      vendorField: 'name.full',
      sentence:
        'employee.name is mapped to "name.full", which the schema "urn:ietf:params:scim:schemas:core:2.0:User" does not have.',
    });
    expect(findings.map(({ field }) => field)).toEqual(
      ['name', 'email', 'role', 'costCentre', 'skills'].map((name) => `employee.${name}`),
    );
    expect(findings.at(-1)!.sentence).toMatch(/schema "urn:.*:acme:2\.0:User", which is not there\.$/);
  });

  it('refuses a filter in its own words', async () => {
    const directory = hr.directoryWith({ employees: { number: 'staffNumber' } });
    const refusal = await failureOf(directory.readEmployee('E1003'));
    expect(refusal).toBeInstanceOf(RecordRefused);
    expect(refusal).toMatchObject({ vendorMessage: 'invalidFilter: There is no attribute "staffNumber".' });
  });

  it('that holds no legal entities is not asked for those of one', async () => {
    const directory = hr.directoryWith({ employees: { legalEntity: null } });
    const refusal = await failureOf(directory.listEmployees({ limit: 10, legalEntity: 'DE01' }));
    expect(refusal).toMatchObject({ name: 'RecordRefused', field: 'legalEntity' });
    expect((await directory.readEmployee('E1003'))!).not.toHaveProperty('legalEntity');
  });

  it.each([500, 502, 503])('that answers HTTP %i is unavailable', async (status) => {
    await hr.strike('*', { kind: 'error', status });
    expect(await failureOf(hr.port.listOrgUnits())).toBeInstanceOf(SystemUnavailable);
  });

  it('that does not answer in time, or is not there, is unavailable', async () => {
    await hr.strike('*', { kind: 'hang' });
    expect(await failureOf(hr.directoryWith({ timeoutMs: 100 }).readEmployee('E1003'))).toBeInstanceOf(
      SystemUnavailable,
    );
    const nobody = hr.directoryWith({ baseUrl: 'http://127.0.0.1:9/scim/v2' });
    expect(await failureOf(nobody.inspect())).toBeInstanceOf(SystemUnavailable);
  });

  it('refuses a token that it did not give', async () => {
    const denied = await failureOf(hr.directoryWith({ token: 'wrong' }).readEmployee('E1003'));
    expect(denied).toBeInstanceOf(AccessDenied);
    expect(denied).toMatchObject({ vendorMessage: 'The token is missing or invalid.' });
  });

  it('with two people of one number is believed when one of them alone is active', async () => {
    const again = {
      ...hr.samples.manager,
      id: 'E1009',
      email: 'peter.again@handover.example',
      name: 'Peter Lindqvist',
    };
    await hr.samples.hire(again);
    expect(await hr.port.readEmployee('E1009')).toMatchObject({ active: true, email: again.email });
    await hr.samples.hire({ ...again, email: 'peter.oncemore@handover.example' });
    expect(await failureOf(hr.port.readEmployee('E1009'))).toBeInstanceOf(RecordConflict);
  });
});

describe('a provider that breaks its own contract', () => {
  let server: Server;
  let body: string;
  let directory: ScimEmployeeDirectory;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/scim+json' }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    directory = new ScimEmployeeDirectory(scimConfig.parse({ baseUrl, token: 'hunter2' }));
  });
  afterAll(async () => {
    directory.close();
    await new Promise((closed) => server.close(closed));
  });

  it.each([
    ['a page of a proxy', '<html>Sign in</html>'],
    ['a bare array', '[]'],
    ['a list without a count', '{"Resources":[]}'],
    ['a list of texts', '{"totalResults":1,"Resources":["x"]}'],
  ])('by %s is unavailable, with what it said', async (_what, answer) => {
    body = answer;
    expect(await failureOf(directory.readEmployee('E1'))).toMatchObject({
      name: 'SystemUnavailable',
      vendorMessage: answer,
    });
  });

  it('by saying nothing of filters is taken not to have them', async () => {
    body = '{"totalResults":0}';
    expect(await directory.inspect()).toContainEqual(expect.objectContaining({ vendorField: 'filter' }));
  });
});
