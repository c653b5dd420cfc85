import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { passOn, Problem, Public } from '@handover/platform';
import { Body, Controller, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EVENT_SECRET } from '../opportunity-events/signature.guard.js';
import { isTokenOf, shortId } from './organization-token.js';
import { ACKNOWLEDGEMENT, type Notification, readOutboundMessage } from './outbound-message.js';

/** Injection token of the organizations that may send: id of 15 characters → CRM instance. */
export const ORGANIZATIONS = Symbol('Organizations');

/**
 * What Salesforce's outbound messaging sends. Its contract is Salesforce's WSDL, so that it is not in ours. The CRM is the
 * client of this API; what goes on from here is the same event that other CRMs send as a webhook.
 */
@ApiExcludeController()
@Controller('v1/outbound-messages')
export class OutboundMessagesController {
  constructor(
    private readonly process: ProcessOpportunityToProjectClient,
    @Inject(EVENT_SECRET) private readonly secret: string,
    @Inject(ORGANIZATIONS) private readonly organizations: ReadonlyMap<string, string>,
  ) {}

  /** Acknowledges a message once each of its notifications was taken in; otherwise all of it comes again. */
  @Post(':organizationId')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  @Public()
  async takeIn(
    @Param('organizationId') organizationId: string,
    @Query('token') token: unknown,
    @Body() body: unknown,
  ): Promise<string> {
    const crmInstance = this.organizations.get(shortId(organizationId));
    // Compared also for an organization that is not known, so that the time of the answer does not tell.
    if (!isTokenOf(organizationId, String(token), this.secret) || crmInstance === undefined) throw refusedSender();
    const message = readOutboundMessage(typeof body === 'string' ? body : '');
    if (shortId(message.organizationId) !== shortId(organizationId)) throw refusedSender();
    // One that is refused keeps none behind it from being taken in; all of them come again, and those are recognised.
    const refusals: unknown[] = [];
    for (const notification of message.notifications) {
      await this.tell(crmInstance, notification).catch((error: unknown) => refusals.push(error));
    }
    if (refusals.length > 0) throw refusals[0];
    return ACKNOWLEDGEMENT;
  }

  private async tell(crmInstance: string, { id, opportunityId, stage, version }: Notification): Promise<void> {
    const origin = 'outbound-message' as const;
    const event = { eventId: id, crmInstance, opportunityId, stage, version, occurredAt: version, origin };
    await passOn(this.process.receiveOpportunityEvent({ body: event }));
  }
}

function refusedSender(): Problem {
  return new Problem({
    type: 'sender-refused',
    title: 'Sender refused',
    status: 401,
    detail: 'The URL is not the one that this organization was given.',
  });
}
