import { PUBLIC, type PublicOptions } from './public.decorator.js';
import { REQUIRED_SCOPE } from './require-scope.decorator.js';

type Target = abstract new (...parameters: never[]) => unknown;
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what Nest calls a handler
type Handler = Function;

/** What an operation asks of its callers. */
export type Access = { public: true; moreWith?: string } | { public: false; scope: string };

/**
 * What an operation asks of its callers: what its handler says counts, else what its controller says.
 *
 * @throws Error naming the handler when it says neither, or both at once
 */
export function accessOf(controller: Target, handler: Handler): Access {
  const access = declaredOn(controller, handler, handler) ?? declaredOn(controller, handler, controller);
  if (!access) throw new Error(`${nameOf(controller, handler)} needs @RequireScope(…) or @Public().`);
  return access;
}

function declaredOn(controller: Target, handler: Handler, target: object): Access | undefined {
  const open = Reflect.getMetadata(PUBLIC, target) as PublicOptions | undefined;
  const scope: unknown = Reflect.getMetadata(REQUIRED_SCOPE, target);
  if (open && scope !== undefined) {
    throw new Error(`${nameOf(controller, handler)} has both @RequireScope(…) and @Public().`);
  }
  if (open) return { public: true, ...open };
  return typeof scope === 'string' ? { public: false, scope } : undefined;
}

function nameOf(controller: Target, handler: Handler): string {
  return `${controller.name}.${handler.name}`;
}
