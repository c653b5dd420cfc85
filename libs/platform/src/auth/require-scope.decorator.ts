import { SetMetadata } from '@nestjs/common';

export const REQUIRED_SCOPE = Symbol('RequiredScope');

/**
 * The scope that an access token must hold for an operation, or for all of a controller: `projects:read`. The OpenAPI
 * document shows it. Every operation has either this or `@Public()`.
 */
export const RequireScope = (scope: string): MethodDecorator & ClassDecorator => SetMetadata(REQUIRED_SCOPE, scope);
