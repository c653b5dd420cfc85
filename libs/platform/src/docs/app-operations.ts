import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Access, accessOf } from '../auth/access.js';

/** A handler of the app and what it asks of its callers. */
export interface AppOperation {
  /** The operation's id: what `@ApiOperation` says, else the handler's name. */
  id: string;
  /** 'get', 'post' … or 'all'. */
  method: string;
  access: Access;
  /** Whether the OpenAPI document shows it. */
  documented: boolean;
}

/**
 * Every operation that the app's controllers declare.
 *
 * @throws Error naming the handler that has neither `@RequireScope(…)` nor `@Public()`
 */
export function appOperations(app: NestFastifyApplication): AppOperation[] {
  return [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => operationsOf(metatype as Type<object>)),
  );
}

function operationsOf(controller: Type<object>): AppOperation[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (typeof handler !== 'function' || Reflect.getMetadata(PATH_METADATA, handler) === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod].toLowerCase();
    const said = Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string } | undefined;
    const hidden =
      isHidden('swagger/apiExcludeController', controller) || isHidden('swagger/apiExcludeEndpoint', handler);
    return [{ id: said?.operationId ?? name, method, access: accessOf(controller, handler), documented: !hidden }];
  });
}

function isHidden(decorator: string, target: object): boolean {
  const said: unknown = Reflect.getMetadata(decorator, target);
  if (Array.isArray(said)) return said[0] === true;
  return said === true || (said as { disable?: boolean } | undefined)?.disable === true;
}
