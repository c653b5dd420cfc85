import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { problemAnswer, unavailable } from '@handover/platform';

/** Where calls below a path go. */
export interface PassedOn {
  /** Path at the portal: '/api/ops'. */
  prefix: string;
  /** Base URL of the API that answers. */
  upstream: string;
  /** Name of that API, for people. */
  name: string;
  /** Path there that takes the place of the prefix; none unless told. */
  to?: string;
  /** Path at the portal under which the API is to make its links. */
  linksBelow?: string;
}

/** Passes calls below a path on to an API as they are; streams stay streams. An API that does not answer is a 503. */
export async function passOnTo(
  instance: FastifyInstance,
  { prefix, upstream, name, to = '', linksBelow }: PassedOn,
): Promise<void> {
  const options: FastifyHttpProxyOptions = {
    prefix,
    upstream,
    rewritePrefix: to,
    // A stream of events is silent for as long as nothing happens.
    undici: { headersTimeout: 60_000, bodyTimeout: 0, connections: 64 },
    replyOptions: {
      ...(linksBelow === undefined
        ? {}
        : {
            rewriteRequestHeaders: ({ headers: { host } }, headers) => ({
              ...headers,
              'x-forwarded-host': host,
              'x-forwarded-prefix': linksBelow,
            }),
          }),
      onError: (reply) => {
        const { request } = reply as unknown as FastifyReply;
        const problem = unavailable(`The ${name} does not answer now.`, 5);
        const { correlationId } = request.correlation ?? {};
        const { status, headers, body } = problemAnswer(problem, { path: request.url.split('?', 1)[0], correlationId });
        void reply.code(status).headers(headers).send(body);
      },
    },
  };
  await instance.register(httpProxy, options);
}
