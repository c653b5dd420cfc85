import { SetMetadata } from '@nestjs/common';

export const PUBLIC = Symbol('Public');

/** How open operations treat callers. */
export interface PublicOptions {
  /**
   * Scope with which a caller sees more: the caller of a good token is then known (`@OptionalCaller()`), and a token that
   * is not good is refused.
   */
  moreWith?: string;
}

/** Marks an operation, or all of a controller, that needs no access token. */
export const Public = (options: PublicOptions = {}): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, options);
