import type { ComparedCase } from '@handover/contracts/process-rules';
import type { Opportunity } from '@handover/contracts/system-crm';
import { invalid, notFound, passOn, refused } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { inputsOf, loadDeal, readOpportunity } from '../deals/load-deal.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { commonDifferences } from './common-differences.js';
import { casesOf, type DecisionCase, type DecisionInputsUsed, ofDeliveriesAlone, stageOf } from './decision-cases.js';
import { DecisionInputsRepository } from './decision-inputs.repository.js';
import type {
  DecisionRehearsal,
  DecisionTest,
  DecisionToTry,
  NewDecisionRehearsal,
  NewDecisionTest,
  RehearsedHandover,
} from './rehearsal-documents.js';

/** Handovers that are compared with one call, at two cases each at most. */
const HANDOVERS_A_CALL = 50;
const MOST_COMMON = 100;

/** Tries drafts of decisions on deals, in place of the versions that decide. Changes nothing. */
@Injectable()
export class TryDecisions {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    private readonly inputs: DecisionInputsRepository,
  ) {}

  /**
   * On one opportunity, as the systems hold it now.
   *
   * @throws Problem 404 for an unknown opportunity or decision, 422 `decision-invalid`, 422 where the decision is not asked of it
   */
  async onOpportunity({ opportunityId, crmInstance = 'main', ...tried }: NewDecisionTest): Promise<DecisionTest> {
    const { decision } = this.checked(tried);
    const opportunity = await readOpportunity(this.clients, crmInstance, opportunityId);
    if (!opportunity) throw notFound('opportunity', opportunityId);
    const deal = await loadDeal(this.clients, opportunity, stageOf(decision), { maxAgeMs: 0 });
    const cases = casesOf(decision, opportunityId, inputsOf(deal));
    if (cases.length === 0) {
      throw refused(
        `The decision "${decision}" is asked of deals alone that another legal entity delivers, and "${opportunity.name}" is not one.`,
      );
    }
    const { cases: compared } = await this.compare(tried, cases, false);
    return {
      decision,
      crmInstance,
      opportunityId,
      name: opportunity.name,
      cases: compared.map((each, at) => ({ ...triedCase(each, cases[at]!), context: cases[at]!.context })),
    };
  }

  /**
   * On the last handovers, with the inputs of then: nothing is read from the systems.
   *
   * @throws Problem 404 for an unknown decision or version, 422 `decision-invalid`
   */
  async onLastHandovers(request: NewDecisionRehearsal): Promise<DecisionRehearsal> {
    const { last = 100, legalEntity, comparedWith = 'then', ...tried } = request;
    const { decision } = this.checked(tried);
    const stage = stageOf(decision);
    const delivered = ofDeliveriesAlone(decision);
    const keys = await this.inputs.lastKeys({ stage, last, legalEntity, delivered });
    const totals = { compared: 0, same: 0, different: 0, failed: 0 };
    const items: RehearsedHandover[] = [];
    let since: string | undefined;
    for (let from = 0; from < keys.length; from += HANDOVERS_A_CALL) {
      const used = await this.inputs.of(stage, keys.slice(from, from + HANDOVERS_A_CALL));
      const cases = used.flatMap((each) =>
        casesOf(decision, each.key, each.inputs, comparedWith === 'then' ? each.versions[decision] : undefined),
      );
      if (cases.length === 0) continue;
      const numbered = cases.map((each, at) => ({ ...each, id: String(at) }));
      const answer = await this.compare(tried, numbered, true);
      totals.compared += answer.compared;
      totals.same += answer.same;
      totals.different += answer.different;
      totals.failed += answer.failed;
      const byKey = new Map(used.map((each) => [each.key, each]));
      for (const each of answer.cases) {
        const of = cases[Number(each.id)]!;
        items.push(rehearsed(triedCase(each, of), of, byKey.get(of.id)!));
      }
      since = used.at(-1)?.decidedAt ?? since;
    }
    const summary = commonDifferences(
      items.map(({ differences }) => differences),
      MOST_COMMON,
    );
    return { decision, comparedWith, handovers: keys.length, ...totals, since, summary, items };
  }

  private checked(tried: DecisionToTry): DecisionToTry {
    if ((tried.version === undefined) === (tried.content === undefined)) {
      throw invalid('Either a draft or a version is tried.', [
        { pointer: '/content', detail: 'must be given where `version` is not, and only there' },
      ]);
    }
    return tried;
  }

  private compare({ decision, version, content }: DecisionToTry, cases: DecisionCase[], onlyDifferent: boolean) {
    const body = { version, content, onlyDifferent, cases: cases.map(({ books: _, ...each }) => each) };
    return passOn(this.clients.rules.compareDecision({ path: { name: decision }, body }));
  }
}

function triedCase({ same, before, after, differences }: ComparedCase, { books }: DecisionCase) {
  return { books, same, before, after, differences };
}

function rehearsed(
  tried: ReturnType<typeof triedCase>,
  { context }: DecisionCase,
  { key, legalEntity, decidedAt }: DecisionInputsUsed,
): RehearsedHandover {
  const { name, account } = (context.opportunity ?? {}) as Partial<Opportunity>;
  return {
    handoverKey: key,
    ...(name === undefined ? {} : { name }),
    ...(account?.name === undefined ? {} : { customer: account.name }),
    ...(legalEntity === undefined ? {} : { legalEntity }),
    decidedAt,
    ...tried,
  };
}
