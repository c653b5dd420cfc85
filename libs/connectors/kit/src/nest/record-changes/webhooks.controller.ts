import { ApiProblems, invalid, logger, notFound, Problem, problemResponse, Public, RawBody } from '@handover/platform';
import { Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RecordRefused } from '../../failures.js';
import { InstanceRegistry } from '../../registry/instance-registry.js';
import type { SystemInstance } from '../../registry/system-instance.js';
import type { AnnouncedChange, WebhookIntake, WebhookReceipt, WebhookRequest } from '../../webhooks/webhook-intake.js';
import { type InstanceChange, RecordChanges } from './record-changes.js';

/** Where vendors send what changed with them. */
@ApiTags('webhooks')
@Controller('v1/instances')
export class WebhooksController {
  constructor(
    private readonly registry: InstanceRegistry<unknown>,
    private readonly changes: RecordChanges,
  ) {}

  @Post(':name/webhooks')
  @HttpCode(200)
  @Public()
  @RawBody()
  @ApiOperation({
    summary: 'Take in a webhook of the system',
    description:
      'Called by the vendor: its own signature stands for an access token. What it says is kept as record changes before it is answered; a repeated delivery changes nothing.',
  })
  @ApiParam({ name: 'name', description: 'Name of the instance', example: 'main' })
  @ApiBody({
    description: 'A message of the vendor, signed as it signs; up to 1 MiB',
    schema: { type: 'object', additionalProperties: true, example: { events: [] } },
  })
  @ApiOkResponse({ description: 'It was taken in; without a body' })
  @ApiResponse({
    ...problemResponse(401),
    status: 401,
    description: 'It is not signed as the vendor signs; without a body where the vendor wants that',
  })
  @ApiProblems(400, 404, 413, 415)
  async receiveWebhook(
    @Param('name') name: string,
    @Req() { headers, body }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const instance = this.registry.named(name);
    // Says the same of an instance that is not there, so that it tells strangers no names.
    if (!instance?.webhooks) throw notFound('instance that takes in webhooks', name);
    const receipt = receiptOf(instance.webhooks, { headers, body: Buffer.isBuffer(body) ? body : Buffer.alloc(0) });
    if (receipt.verified) return this.changes.keep(this.placed(receipt.changes, instance));
    if (!instance.webhooks.refusesSilently) throw refusedSender();
    reply.status(401);
  }

  /** The changes by the instance that holds their records: a vendor may tell of several accounts under one URL. */
  private placed(changes: AnnouncedChange[], addressed: SystemInstance<unknown>): InstanceChange[] {
    return changes.flatMap(({ account, ...change }) => {
      const instance = this.holderOf(account, addressed);
      if (instance) return [{ ...change, instance: instance.name }];
      logger('Webhooks').debug({ instance: addressed.name, account }, 'A change of an account that no instance is');
      return [];
    });
  }

  private holderOf(
    account: string | undefined,
    addressed: SystemInstance<unknown>,
  ): SystemInstance<unknown> | undefined {
    const own = addressed.webhooks?.account;
    if (account === undefined || own === undefined || own === account) return addressed;
    return this.registry.instances.find(
      ({ settings, webhooks }) => settings.vendor === addressed.settings.vendor && webhooks?.account === account,
    );
  }
}

function receiptOf(intake: WebhookIntake, request: WebhookRequest): WebhookReceipt {
  try {
    return intake.receive(request);
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const { message, vendorMessage } = error;
    throw invalid(message, [{ pointer: '', detail: vendorMessage ?? message }]);
  }
}

function refusedSender(): Problem {
  return new Problem({
    type: 'signature-refused',
    title: 'Signature refused',
    status: 401,
    detail: 'The message is not signed with a key that this instance is configured with.',
  });
}
