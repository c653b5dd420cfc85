import { ExperienceCatalogueClient } from '@handover/contracts/experience-catalogue';
import { ExperienceCrmClient } from '@handover/contracts/experience-crm';
import { ExperienceOpsClient } from '@handover/contracts/experience-ops';
import axios, { AxiosError, type AxiosInstance } from 'axios';
import type { Connection } from '../connection/connection.js';
import type { Session } from '../session/session.js';
import { ApiProblem, problemFrom } from './api-problem.js';
import { textOf } from './text-of.js';

/** The experience APIs, as the person who is signed in. */
export interface Clients {
  ops: ExperienceOpsClient;
  crm: ExperienceCrmClient;
  catalogue: ExperienceCatalogueClient;
}

const TIMEOUT_MS = 30_000;

/** Clients that send the session's token and throw {@link ApiProblem}. */
export function createClients(session: Session, connection: Connection): Clients {
  const http = (baseURL: string) => httpFor(baseURL, session, connection);
  return {
    ops: new ExperienceOpsClient(http('/api/ops')),
    crm: new ExperienceCrmClient(http('/api/crm')),
    catalogue: new ExperienceCatalogueClient(http('/api/catalogue')),
  };
}

/** One API below the portal's address. */
export function httpFor(baseURL: string, session: Session, connection: Connection): AxiosInstance {
  const http = axios.create({ baseURL, timeout: TIMEOUT_MS });
  http.interceptors.request.use(async (request) => {
    const token = await session.token();
    if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  });
  http.interceptors.response.use(
    (answer) => {
      connection.worked();
      return answer;
    },
    async (error: unknown) => {
      const problem = await toProblem(error);
      if (problem.lost) connection.failed();
      else connection.worked();
      // The issuer's clock or its keys say that the token is over: a new one, or the sign-in page.
      if (problem.status === 401) await session.renew();
      throw problem;
    },
  );
  return http;
}

async function toProblem(error: unknown): Promise<ApiProblem> {
  if (!(error instanceof AxiosError)) throw error;
  if (error.code === AxiosError.ERR_CANCELED) throw error;
  const { response } = error;
  if (!response) return new ApiProblem(0, 'No connection', 'Handover does not answer. Your connection may be down.');
  return problemFrom(response.status, await bodyOf(response.data));
}

async function bodyOf(data: unknown): Promise<unknown> {
  const text = data instanceof ArrayBuffer ? textOf(data) : data instanceof Blob ? await data.text() : data;
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
