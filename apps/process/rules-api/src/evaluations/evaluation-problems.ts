import { Problem } from '@handover/platform';

/** 404: a decision that was asked for is not there; `index` is its place in the request. */
export function unknownDecision(index: number, name: string, version?: number): Problem {
  const what = version === undefined ? `no decision "${name}"` : `no version ${version} of a decision "${name}"`;
  return new Problem({
    type: version === undefined ? 'decision-not-found' : 'decision-version-not-found',
    title: version === undefined ? 'Decision not found' : 'Decision version not found',
    status: 404,
    detail: `There is ${what}: GET /v1/decisions lists what there is. Nothing was evaluated.`,
    errors: [{ pointer: `/decisions/${index}`, detail: `there is ${what}` }],
    extensions: { decision: name, ...(version === undefined ? {} : { version }) },
  });
}

/** 422: a node of the decision could not be evaluated on the context. */
export function evaluationFailed(failure: {
  decision: string;
  version: number;
  node?: string;
  reason: string;
  cause: unknown;
}): Problem {
  const { decision, version, node, reason, cause } = failure;
  const where = node === undefined ? '' : ` in its node "${node}"`;
  return new Problem({
    type: 'evaluation-failed',
    title: 'Evaluation failed',
    status: 422,
    detail: `The decision "${decision}", version ${version}, failed${where}: ${reason}.`,
    extensions: { decision, version, ...(node === undefined ? {} : { node }) },
    cause,
  });
}
