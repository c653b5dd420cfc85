/** Where this API has what its documents name. */

export function handoverLink(key: string): string {
  return `/v1/handovers/${encodeURIComponent(key)}`;
}

export function exceptionLink(id: string): string {
  return `/v1/exceptions/${encodeURIComponent(id)}`;
}

/** All open exceptions of a cause. */
export function exceptionsOfCauseLink(cause: string): string {
  return `/v1/exceptions?cause=${encodeURIComponent(cause)}`;
}

/** Where the retry of all of them is asked for. */
export function retriesOfCauseLink(cause: string): string {
  return `/v1/exception-causes/${encodeURIComponent(cause)}/retries`;
}

/** Where the story of an opportunity is told. */
export function traceLink(crmInstance: string, opportunityId: string): string {
  return `/v1/opportunities/${encodeURIComponent(opportunityId)}/trace?crmInstance=${encodeURIComponent(crmInstance)}`;
}
