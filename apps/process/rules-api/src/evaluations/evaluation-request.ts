import { invalid } from '@handover/platform';
import { z } from 'zod';
import { pointerOf } from '../decisions/decision-fault.js';
import type { EvaluationRequest } from './evaluation-documents.js';

const schema = z.strictObject({
  decisions: z
    .array(z.strictObject({ name: z.string().min(1).max(255), version: z.int().min(1).max(2_147_483_647).optional() }))
    .min(1)
    .max(50),
  context: z.custom<Record<string, unknown>>(
    (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
    'must be an object',
  ),
});

/**
 * Checks the body of an evaluation. The context is let through as it came: decisions read what they know of it, and a
 * copy of every opportunity would cost more than its evaluation.
 *
 * @throws Problem 400 with a pointer for each bad field
 */
export function evaluationRequest(body: unknown): EvaluationRequest {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({ pointer: pointerOf(path), detail: message }));
  throw invalid('The request does not say which decisions to evaluate on which context.', errors);
}
