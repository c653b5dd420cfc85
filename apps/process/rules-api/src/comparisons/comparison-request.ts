import { invalid } from '@handover/platform';
import { z } from 'zod';
import { pointerOf } from '../decisions/decision-fault.js';
import type { ComparisonRequest } from './comparison-documents.js';

const version = z.int().min(1).max(2_147_483_647);
const object = z.custom<Record<string, unknown>>(
  (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
  'must be an object',
);

const schema = z
  .strictObject({
    version: version.optional(),
    content: object.optional(),
    onlyDifferent: z.boolean().optional(),
    cases: z
      .array(z.strictObject({ id: z.string().min(1).max(512), baseline: version.optional(), context: object }))
      .min(1)
      .max(200),
  })
  .refine(({ version: number, content }) => (number === undefined) !== (content === undefined), {
    path: ['content'],
    message: 'must be given where `version` is not, and only there',
  });

/**
 * Checks the body of a comparison; contexts are let through as they came, as those of evaluations are.
 *
 * @throws Problem 400 with a pointer for each bad field
 */
export function comparisonRequest(body: unknown): ComparisonRequest {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({ pointer: pointerOf(path), detail: message }));
  throw invalid('The request does not say what to compare on which cases.', errors);
}
