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
