import type { Answer } from '@handover/contracts';
import { passOn } from '@handover/platform';
import type { FastifyReply } from 'fastify';

/** Documentation of the entity tag that an answer carries. */
export const etagHeader = { ETag: { description: 'Version of it, for If-Match', schema: { type: 'string' as const } } };

/** Documentation of the header that a change must carry. */
export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'ETag of it as you read it',
  schema: { type: 'string' as const },
  example: '"3"',
};

/** What the API behind answers, with the entity tag and the place that it says. */
export async function withEtag<Data>(reply: FastifyReply, call: Promise<Answer<Data>>): Promise<Data> {
  const { data, etag, headers } = await passOn(call);
  if (etag !== undefined) reply.header('ETag', etag);
  if (headers.location !== undefined) reply.header('Location', headers.location);
  return data;
}
