/** What an app answers to whoever operates it. */
export interface OperatorsView {
  /** Status by path: `/health/live`, `/health/ready`, `/metrics`, `/docs`, `/openapi.json`. */
  statuses: Record<string, number>;
  /** Media type by path. */
  types: Record<string, string>;
  /** Names of the metrics. */
  metrics: string[];
  /** Title in its OpenAPI document. */
  title: string;
  /** Ids of the operations in its OpenAPI document, in their order. */
  operations: string[];
}

/** What {@link OperatorsView} must be of every app that is well. */
export const wellOperated = {
  statuses: { '/health/live': 200, '/health/ready': 200, '/metrics': 200, '/docs': 200, '/openapi.json': 200 },
  types: {
    '/health/live': 'application/json',
    '/health/ready': 'application/json',
    '/metrics': 'text/plain',
    '/docs': 'text/html',
    '/openapi.json': 'application/json',
  },
} as const;

/**
 * Asks an app, without a token, for all that operators see of it.
 *
 * @param url of the app, without a slash at its end
 */
export async function operatorsView(url: string): Promise<OperatorsView> {
  const statuses: Record<string, number> = {};
  const types: Record<string, string> = {};
  const texts: Record<string, string> = {};
  for (const path of Object.keys(wellOperated.statuses)) {
    const response = await fetch(`${url}${path}`);
    statuses[path] = response.status;
    types[path] = (response.headers.get('content-type') ?? '').split(';', 1)[0]!;
    texts[path] = await response.text();
  }
  const metrics = [...texts['/metrics']!.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!);
  const document = JSON.parse(texts['/openapi.json']!) as Document;
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  return {
    statuses,
    types,
    metrics,
    title: document.info.title,
    operations: operations.flatMap(({ operationId }) => operationId ?? []),
  };
}

interface Document {
  info: { title: string };
  paths: Record<string, Record<string, { operationId?: string }>>;
}
