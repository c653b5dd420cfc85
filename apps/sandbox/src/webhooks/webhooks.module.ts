import { Global, Module } from '@nestjs/common';
import { WebhookQueue } from './webhook-queue.js';

/** The queue of webhooks, for every stand-in that tells the world. */
@Global()
@Module({ providers: [WebhookQueue], exports: [WebhookQueue] })
export class WebhooksModule {}
