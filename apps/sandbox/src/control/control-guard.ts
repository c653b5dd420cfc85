import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Problem } from '@handover/platform';
import type { FastifyRequest } from 'fastify';
import { carriesToken } from '../bearer-token.js';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';

/** Lets a call pass that carries SANDBOX_TOKEN. */
@Injectable()
export class ControlGuard implements CanActivate {
  constructor(@Inject(CONFIGURATION) private readonly config: SandboxConfiguration) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (carriesToken(headers.authorization, this.config.SANDBOX_TOKEN)) return true;
    throw new Problem({
      type: 'unauthorized',
      title: 'Unauthorized',
      status: 401,
      detail: 'The control API wants the bearer token of SANDBOX_TOKEN.',
    });
  }
}
