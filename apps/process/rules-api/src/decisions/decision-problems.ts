import { Problem } from '@handover/platform';
import { type DecisionFault, faultInWords } from './decision-fault.js';

/** 404: nothing asks for a decision of that name. */
export function decisionNotFound(name: string): Problem {
  return new Problem({
    type: 'decision-not-found',
    title: 'Decision not found',
    status: 404,
    detail: `There is no decision "${name}": GET /v1/decisions lists those that there are.`,
    extensions: { decision: name },
  });
}

/** 404: the decision has no such version. */
export function versionNotFound(name: string, version: number): Problem {
  return new Problem({
    type: 'decision-version-not-found',
    title: 'Decision version not found',
    status: 404,
    detail: `The decision "${name}" has no version ${version}.`,
    extensions: { decision: name, version },
  });
}

/** 422: the decision cannot be kept; every fault with its pointer into the request. */
export function decisionInvalid(name: string, faults: readonly DecisionFault[]): Problem {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return new Problem({
    type: 'decision-invalid',
    title: 'Decision is not valid',
    status: 422,
    detail: `The decision "${name}" has ${count} and was not kept. First: ${faultInWords(faults[0]!)}`,
    errors: faults.map((fault) => ({ pointer: `/content${fault.pointer}`, detail: faultInWords(fault) })),
    extensions: { decision: name },
  });
}

/** 409: who made a version does not put it in force. */
export function secondPersonNeeded(name: string, version: number, madeBy: string): Problem {
  return new Problem({
    type: 'second-person-needed',
    title: 'A second person is needed',
    status: 409,
    detail: `Version ${version} of "${name}" was made by ${madeBy}, who cannot put it in force: ask somebody else who may activate decisions to look at it and do so.`,
    extensions: { decision: name, version, madeBy },
  });
}
