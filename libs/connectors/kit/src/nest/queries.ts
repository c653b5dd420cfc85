import { CalendarDate, Text } from '@handover/canonical';
import { PageQuery, Problem } from '@handover/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

const InstanceName = () =>
  Text({ description: 'Configured instance that the request is for', example: 'main', optional: true, maxLength: 63 });
const LegalEntityCode = () =>
  Text({ description: 'Legal entity, which chooses the instance', example: 'DE01', optional: true, maxLength: 64 });

const AsOf = () =>
  CalendarDate({
    description: 'Day for which the legal entity chooses the instance: when the work began; today when absent',
    optional: true,
  });

/** Which instance a request is for; the default one when it says nothing. */
export class InstanceQuery {
  @InstanceName()
  instance?: string;

  @LegalEntityCode()
  legalEntity?: string;

  @AsOf()
  asOf?: string;
}

/** Which page of which instance. */
export class InstancePageQuery extends PageQuery {
  @InstanceName()
  instance?: string;

  @LegalEntityCode()
  legalEntity?: string;

  @AsOf()
  asOf?: string;
}

/** Which records are looked for. */
export class ReferenceQuery extends InstanceQuery {
  @Text({ description: 'External reference that the records carry', example: 'main:006Hx00000A1B2CIAV' })
  externalReference: string;
}

/** True when the caller wants the system's own answer, not a kept one: `Cache-Control: no-cache` (RFC 9111, 5.2.1.4). */
export const WantsFresh = createParamDecorator((_: unknown, context: ExecutionContext): boolean => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | undefined> }>();
  return headers['cache-control']?.includes('no-cache') ?? false;
});

/**
 * The version that the header If-Match (RFC 9110, 13.1.1) names.
 *
 * @throws Problem 428 without the header, 400 when it is not one entity tag
 */
export const ChangedVersion = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | undefined> }>();
  return versionOf(headers['if-match']);
});

function versionOf(header: string | undefined): string {
  if (header === undefined) {
    throw new Problem({
      type: 'precondition-required',
      title: 'Precondition required',
      status: 428,
      detail: 'Send the header If-Match with the ETag of the version that you change.',
    });
  }
  const version = /^(?:W\/)?"([^"]+)"$/.exec(header.trim())?.[1];
  if (version !== undefined) return version;
  throw new Problem({
    type: 'invalid-request',
    title: 'Invalid request',
    status: 400,
    detail: 'The header If-Match must be one ETag as it was answered, in quotation marks.',
    errors: [{ pointer: '/if-match', detail: 'must be one entity tag' }],
  });
}
