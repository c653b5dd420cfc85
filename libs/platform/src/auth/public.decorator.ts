import { SetMetadata } from '@nestjs/common';

export const PUBLIC = Symbol('Public');

/** Marks an operation, or all of a controller, that needs no access token. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
