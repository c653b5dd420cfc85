import { RouteConfig } from '@nestjs/platform-fastify';

/**
 * Marks an operation that takes its body as it came: `request.body` is a Buffer, undefined for an empty one, and nothing is parsed
 * before the operation has checked the signature over it.
 */
export const RawBody = (): MethodDecorator => RouteConfig({ rawBody: true });
