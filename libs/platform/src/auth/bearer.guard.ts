import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { forbidden, Problem, unavailable } from '../errors/index.js';
import { type Access, accessOf } from './access.js';
import type { Caller } from './caller.js';
import { IssuerUnavailable } from './discovery.js';
import { TokenRefused, type TokenVerifier } from './token-verifier.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the bearer guard on operations that need a scope, and on open ones that identify their callers. */
    caller?: Caller;
  }
}

/** Lets a request pass when its bearer token (RFC 6750) is good and holds the scope that the operation needs, if it needs one. */
export class BearerGuard implements CanActivate {
  private readonly access = new Map<unknown, Access>();

  /** @param verifier undefined for apps whose operations are all public */
  constructor(private readonly verifier: TokenVerifier | undefined) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = this.accessOf(context);
    if (access.public && access.moreWith === undefined) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    if (access.public && authorization === undefined) return true;
    const token = bearerToken(authorization);
    if (token === undefined) throw unauthorized('Send an access token: Authorization: Bearer <token>.');
    const known = this.verifier?.recall(token);
    return known ? admit(request, known, access) : this.verify(request, token, access);
  }

  private async verify(request: FastifyRequest, token: string, access: Access): Promise<boolean> {
    if (!this.verifier) throw new Error('An operation needs a scope and there is no issuer.');
    try {
      return admit(request, await this.verifier.verify(token), access);
    } catch (error) {
      if (error instanceof TokenRefused) throw unauthorized(error.message, 'invalid_token');
      if (!(error instanceof IssuerUnavailable)) throw error;
      const problem = unavailable('Access tokens cannot be checked now: the issuer does not answer.', 5);
      problem.cause = error;
      throw problem;
    }
  }

  private accessOf(context: ExecutionContext): Access {
    const handler = context.getHandler();
    // One handler belongs to one controller class, except where controllers inherit handlers from each other.
    const key =
      context.getClass().prototype[handler.name] === handler ? handler : `${context.getClass().name} ${handler.name}`;
    let access = this.access.get(key);
    if (!access) this.access.set(key, (access = accessOf(context.getClass(), handler)));
    return access;
  }
}

function admit(request: FastifyRequest, caller: Caller, access: Access): true {
  if (!access.public && !caller.scopes.includes(access.scope)) throw forbidden(access.scope);
  request.caller = caller;
  return true;
}

function bearerToken(header: string | undefined): string | undefined {
  const match = header === undefined ? null : /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i.exec(header);
  return match?.[1];
}

function unauthorized(detail: string, error?: 'invalid_token'): Problem {
  const challenge = error ? `, error="${error}", error_description="${detail.replaceAll('"', "'")}"` : '';
  return new Problem({
    type: 'unauthorized',
    title: 'Unauthorized',
    status: 401,
    detail,
    headers: { 'WWW-Authenticate': `Bearer realm="handover"${challenge}` },
  });
}
