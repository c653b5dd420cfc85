/** Slug and title of the problems that have no more to say than their status. */
const KINDS: Record<number, [type: string, title: string]> = {
  400: ['invalid-request', 'Invalid request'],
  401: ['unauthorized', 'Unauthorized'],
  403: ['forbidden', 'Forbidden'],
  404: ['not-found', 'Not found'],
  405: ['method-not-allowed', 'Method not allowed'],
  406: ['not-acceptable', 'Not acceptable'],
  408: ['request-timeout', 'Request timed out'],
  409: ['conflict', 'Conflict'],
  412: ['precondition-failed', 'Precondition failed'],
  413: ['body-too-large', 'Body too large'],
  414: ['path-too-long', 'Path too long'],
  415: ['unsupported-media-type', 'Unsupported media type'],
  422: ['rejected', 'Rejected'],
  428: ['precondition-required', 'Precondition required'],
  429: ['too-many-requests', 'Too many requests'],
  431: ['headers-too-large', 'Headers too large'],
  500: ['internal-error', 'Internal error'],
  501: ['not-implemented', 'Not implemented'],
  502: ['upstream-failed', 'Upstream failed'],
  503: ['unavailable', 'Unavailable'],
  504: ['upstream-timeout', 'Upstream timed out'],
};

/** Slug and title of a status. */
export function kindOfStatus(status: number): { type: string; title: string } {
  const [type, title] = KINDS[status] ?? (status < 500 ? ['invalid-request', 'Invalid request'] : KINDS[500]!);
  return { type, title };
}
