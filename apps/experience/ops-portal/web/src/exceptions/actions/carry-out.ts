import type { Assignment, Comment, Edit, ExperienceOpsClient, Retry, Ruling } from '@handover/contracts/experience-ops';

/** On what is acted: on one exception, or on all open ones of a cause. */
export interface Target {
  id: string;
  cause: string;
  whole: boolean;
  /** Version of the one exception that the person has seen. */
  version: number;
}

/** What a form has gathered. */
export type ActionBody = Partial<Edit & Retry & Ruling & Assignment & Comment>;

/** What came of it: an act to follow, or how many exceptions were changed. */
export interface Outcome {
  act?: string;
  changed?: number;
}

/** Carries an action out under its name. */
export async function carryOut(
  ops: ExperienceOpsClient,
  action: string,
  { id, cause, whole, version }: Target,
  body: ActionBody,
): Promise<Outcome> {
  const one = { path: { id } };
  const all = { path: { cause } };
  const ruling = body as Ruling;
  switch (action) {
    case 'retry':
      return whole ? ops.retryExceptionCause({ ...all, body }) : ops.retryException({ ...one, body });
    case 'edit':
      return whole
        ? ops.editExceptionCause({ ...all, body: body as Edit })
        : ops.editException({ ...one, body: body as Edit });
    case 'approve':
      return whole
        ? ops.approveExceptionCause({ ...all, body: ruling })
        : ops.approveException({ ...one, body: ruling });
    case 'skip':
      return whole ? ops.skipExceptionCause({ ...all, body: ruling }) : ops.skipException({ ...one, body: ruling });
    case 'adopt':
      return whole ? ops.adoptExceptionCause({ ...all, body: ruling }) : ops.adoptException({ ...one, body: ruling });
    case 'unwind':
      return whole ? ops.unwindExceptionCause({ ...all, body: ruling }) : ops.unwindException({ ...one, body: ruling });
    case 'assign':
      if (whole) return ops.assignExceptionCause({ ...all, body });
      await ops.assignException({ ...one, body, ifMatch: `"${version}"` });
      return { changed: 1 };
    case 'comment':
      if (whole) return ops.commentOnExceptionCause({ ...all, body: body as Comment });
      await ops.commentOnException({ ...one, body: body as Comment, idempotencyKey: crypto.randomUUID() });
      return { changed: 1 };
    default:
      throw new Error(`This page knows no action "${action}".`);
  }
}
