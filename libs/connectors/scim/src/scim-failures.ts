import {
  AccessDenied,
  type ConnectorFailure,
  jsonOf,
  RecordNotFound,
  RecordRefused,
  SystemUnavailable,
  type VendorAnswer,
  retryAfterSeconds,
} from '@handover/connector-kit';

const ERROR_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** An error message of RFC 7644, 3.12. */
interface ScimError {
  schemas: string[];
  scimType?: string;
  detail?: string;
}

/** What an answer other than 2xx to a read means to the platform. */
export function failureOf(answer: VendorAnswer): ConnectorFailure {
  const { status, headers } = answer;
  const error = scimErrorIn(answer);
  const said = error ? sentenceOf(error) : answer.bytes.toString().slice(0, 500) || undefined;
  if (status === 401 || status === 403) return new AccessDenied('The HR system refuses our token.', said);
  if (status === 404 && error) return new RecordNotFound('The HR system does not hold this record.', said);
  if (status === 400 || status === 422) return new RecordRefused('The HR system refuses the request.', said);
  const seconds = retryAfterSeconds(headers['retry-after']);
  if (status === 429) {
    return new SystemUnavailable('The HR system takes no more calls at the moment.', said, seconds);
  }
  return new SystemUnavailable(`The HR system failed with HTTP ${status}.`, said, seconds);
}

function scimErrorIn(answer: VendorAnswer): ScimError | undefined {
  const body = jsonOf(answer) as Partial<ScimError> | undefined;
  return Array.isArray(body?.schemas) && body.schemas.includes(ERROR_SCHEMA) ? (body as ScimError) : undefined;
}

function sentenceOf({ scimType, detail }: ScimError): string | undefined {
  return [scimType, detail].filter(Boolean).join(': ') || undefined;
}
