import {
  assignDimensions,
  configuration,
  prepareBilling,
  projectsOf,
  provisionProject,
  qualifyDeal,
  requestStaffing,
  type SystemClients,
  systemClients,
} from '@handover/process-opportunity-to-project-api/stages';
import { readConfig } from '@handover/platform';
import type { Platform } from '../platform/start-platform.js';
import { urlVariable, appNamed } from '../topology.js';

const PROCESS = 'process-opportunity-to-project-api';

/** Clients with the credentials of the process API. */
export function clientsOf({ urls, secrets, databaseUrls }: Platform): SystemClients {
  return systemClients(
    readConfig(configuration, {
      DATABASE_URL: databaseUrls.opportunity_to_project,
      OIDC_ISSUER: urls.issuer,
      CLIENT_ID: PROCESS,
      CLIENT_SECRET: secrets(`client/${PROCESS}`),
      SECRETS_KEY: Buffer.alloc(32).toString('base64'),
      ...Object.fromEntries(appNamed(PROCESS).calls.map((name) => [urlVariable(name), urls[name]])),
    }),
  );
}

/**
 * What somebody would write who trusts that nothing ever fails: the same calls of the system APIs in the same order, nothing
 * kept anywhere, no engine, no events, no exceptions.
 */
export async function plainConversion(clients: SystemClients, opportunityId: string): Promise<void> {
  const key = `main:${opportunityId}`;
  const work = {
    key,
    run: 1,
    attempt: 1,
    term: { held: true },
    since: new Date().toISOString().slice(0, 10),
    crmInstance: 'main',
    opportunityId,
    correlationId: key,
    direction: 'providing' as const,
    revision: 1,
    reference: key,
    waits: 0,
    waitedSeconds: 0,
    interventions: [],
    done: {},
    tentativeDemands: [],
  };
  const { plan, findings, outage } = await qualifyDeal(clients, work);
  if (!plan) throw new Error(outage?.reason ?? findings[0]?.sentence);
  const on = { clients, work, plan };
  const projects = projectsOf((await provisionProject(on).apply())!);
  const { projectId } = projects;
  await assignDimensions(on, projects).apply();
  await Promise.all(prepareBilling(on, projectId).map(({ apply }) => apply()));
  await requestStaffing(on, projects).apply();
  await clients.crm.writeBackHandover({
    path: { id: opportunityId },
    query: { instance: 'main' },
    body: { handoverState: 'provisioned', readyToStaff: true, readyToStart: true, readyToBill: true, projectId },
  });
}
