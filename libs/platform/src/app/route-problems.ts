import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { pathOf } from '../errors/problem-answer.js';

interface Route {
  pattern: RegExp;
  methods: Set<string>;
}

/**
 * Tells apart, for a request that no route took, a path that does not exist (404) and one that exists for other methods
 * (405 with Allow, RFC 9110).
 */
export class RouteProblems {
  private readonly routes = new Map<string, Route>();

  /** Begins to note the routes that are added from now on. */
  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', ({ url, method }) => {
      const route = this.routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
      for (const one of [method].flat()) route.methods.add(one);
      this.routes.set(url, route);
    });
  }

  refine(problem: Problem, request: FastifyRequest): Problem {
    // A matched route that answers 404 speaks of a thing, not of the path.
    if (problem.status !== 404 || request.routeOptions.url !== undefined) return problem;
    const path = pathOf(request.url) ?? '/';
    const allowed = this.methodsOf(path);
    if (allowed.length === 0) {
      const detail = `There is no ${path} in this API; /docs shows what there is.`;
      return new Problem({ type: 'not-found', title: 'Not found', status: 404, detail });
    }
    return new Problem({
      type: 'method-not-allowed',
      title: 'Method not allowed',
      status: 405,
      detail: `${path} has no ${request.method}; it has ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  }

  private methodsOf(path: string): string[] {
    const found = [...this.routes.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
  }
}

function patternOf(url: string): RegExp {
  const source = url
    .split('/')
    .map((segment) =>
      segment.startsWith(':') ? '[^/]+' : segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'),
    )
    .join('/');
  return new RegExp(`^${source}$`);
}
