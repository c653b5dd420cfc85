import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ActiveVersions } from '../decisions/active-versions.js';
import { catalogueEntry } from '../decisions/decision-catalogue.js';
import type { DecisionModel } from '../decisions/decision-model.js';
import { decisionInvalid, decisionNotFound, versionNotFound } from '../decisions/decision-problems.js';
import { validateDecision } from '../decisions/validate-decision.js';
import { CompiledDecision, NodeFailed } from '../evaluations/compiled-decision.js';
import { CompiledDecisions } from '../evaluations/compiled-decisions.js';
import type {
  CaseOutcome,
  ComparedCase,
  Comparison,
  ComparisonCase,
  ComparisonRequest,
} from './comparison-documents.js';
import { outputDifferences } from './output-differences.js';

/** Cases between two turns of the event loop: some 2 ms of work. */
const AT_ONCE = 20;

interface Candidate {
  version?: number;
  compiled: CompiledDecision;
}

/** Evaluates a draft and earlier versions of a decision on the same contexts. Keeps nothing. */
@Injectable()
export class CompareOnCases {
  constructor(
    private readonly active: ActiveVersions,
    private readonly compiled: CompiledDecisions,
  ) {}

  /** @throws Problem 404 for an unknown decision or version, 422 `decision-invalid` with every fault of a draft */
  async compare(name: string, { version, content, onlyDifferent, cases }: ComparisonRequest): Promise<Comparison> {
    const candidate =
      content === undefined ? await this.versionOf(name, version) : { compiled: draftOf(name, content) };
    const compared: ComparedCase[] = [];
    for (let from = 0; from < cases.length; from += AT_ONCE) {
      const some = cases.slice(from, from + AT_ONCE);
      compared.push(...(await Promise.all(some.map((each) => this.compareCase(name, candidate, each)))));
      await setImmediate();
    }
    const different = compared.filter(({ same }) => !same);
    return {
      decision: name,
      compared: compared.length,
      same: compared.length - different.length,
      different: different.length,
      failed: different.filter(({ before, after }) => before.failure !== undefined || after.failure !== undefined)
        .length,
      cases: onlyDifferent ? different : compared,
    };
  }

  private async compareCase(name: string, candidate: Candidate, { id, baseline, context }: ComparisonCase) {
    const before = await outcomeOf(await this.versionOf(name, baseline), context);
    const after = await outcomeOf(candidate, context);
    const differences = outputDifferences(before.output ?? {}, after.output ?? {});
    return { id, same: differences.length === 0 && before.failure === after.failure, before, after, differences };
  }

  /** The version, or the active one. */
  private async versionOf(name: string, wanted?: number): Promise<Candidate> {
    const version = wanted ?? (await this.active.current()).get(name);
    if (version === undefined) throw decisionNotFound(name);
    const compiled = await this.compiled.get(name, version);
    if (!compiled) throw catalogueEntry(name) ? versionNotFound(name, version) : decisionNotFound(name);
    return { version, compiled };
  }
}

function draftOf(name: string, content: object): CompiledDecision {
  const entry = catalogueEntry(name);
  if (!entry) throw decisionNotFound(name);
  const faults = validateDecision(content, entry);
  if (faults.length > 0) throw decisionInvalid(name, faults);
  return new CompiledDecision(content as DecisionModel);
}

async function outcomeOf({ version, compiled }: Candidate, context: object): Promise<CaseOutcome> {
  const of = version === undefined ? {} : { version };
  try {
    return { ...of, ...(await compiled.evaluate(context)) };
  } catch (error) {
    if (!(error instanceof NodeFailed)) throw error;
    const where = error.node === undefined ? 'The decision' : `Its node "${error.node}"`;
    return { ...of, failure: `${where} failed: ${error.reason}.` };
  }
}
