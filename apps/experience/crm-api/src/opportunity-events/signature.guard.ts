import { Problem } from '@handover/platform';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { signatureFault } from './signature.js';

/** Injection token of the secret with which CRMs sign. */
export const EVENT_SECRET = Symbol('EventSecret');

/** Lets in only events that a CRM has signed; the signature stands for the access token. */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(@Inject(EVENT_SECRET) private readonly secret: string) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers, rawBody } = context.switchToHttp().getRequest<FastifyRequest>();
    const header = (name: string) => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const fault = signatureFault(
      {
        id: header('webhook-id'),
        timestamp: header('webhook-timestamp'),
        signature: header('webhook-signature'),
        body: rawBody ?? Buffer.alloc(0),
      },
      this.secret,
      new Date(),
    );
    if (fault === undefined) return true;
    throw new Problem({ type: 'signature-refused', title: 'Signature refused', status: 401, detail: fault });
  }
}
