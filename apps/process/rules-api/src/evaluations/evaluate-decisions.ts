import { metrics } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { ActiveVersions } from '../decisions/active-versions.js';
import { type CompiledDecision, NodeFailed } from './compiled-decision.js';
import { CompiledDecisions } from './compiled-decisions.js';
import type { DecisionReference, EvaluationRequest, EvaluationResult } from './evaluation-documents.js';
import { evaluationFailed, unknownDecision } from './evaluation-problems.js';

interface Chosen {
  name: string;
  version: number;
  compiled: CompiledDecision;
}

/** Evaluates decisions on one context. */
@Injectable()
export class EvaluateDecisions {
  constructor(
    private readonly active: ActiveVersions,
    private readonly compiled: CompiledDecisions,
  ) {}

  /**
   * One result for each decision, in order; all of them or none.
   *
   * @throws Problem 404 naming the decision that is not there, 422 `evaluation-failed` naming decision, version and node
   */
  async evaluate({ decisions, context }: EvaluationRequest): Promise<EvaluationResult[]> {
    const active = await this.active.current();
    const chosen = await Promise.all(decisions.map((reference, index) => this.choose(reference, index, active)));
    return Promise.all(chosen.map((each) => run(each, context)));
  }

  private async choose(
    { name, version }: DecisionReference,
    index: number,
    active: ReadonlyMap<string, number>,
  ): Promise<Chosen> {
    const wanted = version ?? active.get(name);
    const compiled = wanted === undefined ? undefined : await this.compiled.get(name, wanted);
    if (wanted === undefined || !compiled) throw unknownDecision(index, name, version);
    return { name, version: wanted, compiled };
  }
}

async function run({ name, version, compiled }: Chosen, context: object): Promise<EvaluationResult> {
  try {
    const { output, trace } = await compiled.evaluate(context);
    count(name, 'answered');
    return { decision: name, version, output, trace };
  } catch (error) {
    count(name, 'failed');
    if (!(error instanceof NodeFailed)) throw error;
    const { node, reason } = error;
    throw evaluationFailed({ decision: name, version, node, reason, cause: error });
  }
}

function count(decision: string, outcome: 'answered' | 'failed'): void {
  metrics()
    .counter({
      name: 'handover_decision_evaluations_total',
      help: 'Decisions evaluated, by outcome',
      labelNames: ['decision', 'outcome'],
    })
    .inc({ decision, outcome });
}
