import { handoverKey, keyIn } from '@handover/canonical';
import type { ProjectSummary } from '@handover/contracts/system-erp';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { failureOf, type Outage } from '../exceptions/failed-call.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { compareHandover } from './comparison/compare-handover.js';
import { type Difference, handoverScope, instanceScope } from './comparison/difference.js';
import type { HandedOver } from './comparison/handed-over.js';
import { strayProject, wonWithoutHandover } from './comparison/listed-records.js';
import { ofHandover } from './comparison/sides.js';
import { HandedOverRepository } from './handed-over.repository.js';
import { readHeld } from './read-held.js';
import type { LeasedRun } from './reconciliation-run.js';
import type { RunPage } from './run-progress.js';

/** Handovers of a page; at two at once, some twenty reads are under way. */
const HANDOVERS_A_PAGE = 10;
const AT_ONCE = 2;
const LISTED_A_PAGE = 100;

/** A system that had to be asked is not available. */
export class SystemOut extends Error {
  constructor(readonly outage: Outage) {
    super(outage.reason);
  }
}

/** Reads and compares one page of a run. Changes nothing. */
@Injectable()
export class RunPages {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    @Inject(CONFIGURATION) private readonly config: Configuration,
    private readonly handovers: HandedOverRepository,
  ) {}

  /**
   * Compares handovers with what the systems hold. Of one that has gone on meanwhile, or is about to since its deal was saved a
   * moment ago, nothing is told: the next run looks at it again.
   *
   * @param patient whether an outage is waited for; otherwise those that it concerns are left out
   * @throws SystemOut
   */
  async handoversPage({ filter, cursor = '' }: LeasedRun, patient: boolean): Promise<RunPage> {
    const page = await this.handovers.page(filter, cursor, HANDOVERS_A_PAGE);
    const outcomes: { handedOver: HandedOver; differences: Difference[] | Outage; read: boolean }[] = [];
    const left = [...page];
    let outage: Outage | undefined;
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next && !(patient && outage); next = left.shift()) {
        const outcome = await this.compare(next);
        if (!Array.isArray(outcome.differences)) outage ??= outcome.differences;
        outcomes.push({ handedOver: next, ...outcome });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (patient && outage) throw new SystemOut(outage);
    const unmoved = await this.handovers.unmoved(page);
    const standing = outcomes.filter(({ handedOver }) => unmoved.has(handedOver.key));
    const compared = standing.filter(({ read }) => read);
    return {
      differences: standing.flatMap(({ differences }) => (Array.isArray(differences) ? differences : [])),
      scopes: compared.map(({ handedOver }) => handoverScope(handedOver.key)),
      handovers: { compared: compared.length, notCompared: outcomes.length - compared.length },
      cursor: page.length < HANDOVERS_A_PAGE ? undefined : page.at(-1)!.key,
    };
  }

  /** Looks for won opportunities of a CRM of which no handover knows. */
  async wonPage({ filter, cursor, requestedAt }: LeasedRun, instance: string): Promise<RunPage> {
    const lookBack = requestedAt.getTime() - this.config.RECONCILIATION_LOOK_BACK_DAYS * 86_400_000;
    const since = filter.since ?? new Date(lookBack).toISOString();
    const query = { instance, since, limit: LISTED_A_PAGE, cursor };
    const { items, nextCursor } = await asked(this.clients.crm.listWonOpportunities({ query }));
    const wanted = filter.legalEntity;
    const opportunities = items.filter(({ legalEntity }) => wanted === undefined || legalEntity === wanted);
    const ids = opportunities.map(({ id }) => id);
    const [states, events, known] = await Promise.all([
      this.handovers.statesOf(instance, ids),
      this.handovers.lastEvents(instance, ids),
      this.handovers.knownWithoutHandover(ids.map((id) => handoverKey(instance, id))),
    ]);
    const differences = opportunities
      .filter(({ id }) => !states.has(id))
      .filter(({ id, changedAt }) => !this.justChanged(changedAt) || known.has(handoverKey(instance, id)))
      .map((opportunity) => wonWithoutHandover(instance, opportunity, events.get(opportunity.id)));
    const ended = nextCursor === undefined ? { scope: instanceScope('crm', instance), since } : undefined;
    return { differences, won: { instance, opportunities }, ended, cursor: nextCursor };
  }

  /** Looks for projects of an ERP without a deal, and for second ones. */
  async projectsPage({ filter, cursor }: LeasedRun, instance: string): Promise<RunPage> {
    const query = { instance, limit: LISTED_A_PAGE, cursor };
    const { items, nextCursor } = await asked(this.clients.erp.listProjects({ query }));
    const wanted = filter.legalEntity;
    const projects = items.filter(({ legalEntity }) => wanted === undefined || legalEntity === wanted);
    const keyOf = ({ externalReference }: ProjectSummary) => keyIn(externalReference ?? '');
    const handovers = await this.handovers.referenced([...new Set(projects.map(keyOf))]);
    const differences = projects.flatMap((project) => strayProject(instance, project, handovers.get(keyOf(project))));
    const ended = nextCursor === undefined ? { scope: instanceScope('erp', instance) } : undefined;
    return { differences, projects: projects.length, ended, cursor: nextCursor };
  }

  /** Names of the instances whose records a run lists. */
  async instances(legalEntity: string | undefined): Promise<{ crm: string[]; erp: string[] }> {
    const [crm, erp] = await Promise.all([
      asked(this.clients.crm.listInstances()),
      asked(this.clients.erp.listInstances()),
    ]);
    const serves = ({ legalEntities }: (typeof erp.items)[number]) =>
      legalEntity === undefined || legalEntities.length === 0 || legalEntities.some(({ code }) => code === legalEntity);
    return { crm: crm.items.map(({ name }) => name), erp: erp.items.filter(serves).map(({ name }) => name) };
  }

  private async compare(handedOver: HandedOver): Promise<{ differences: Difference[] | Outage; read: boolean }> {
    try {
      const held = await readHeld(this.clients, handedOver);
      if (handedOver.state === 'blocked' && held.opportunity && this.justChanged(held.opportunity.updatedAt))
        return { differences: [], read: false };
      return { differences: compareHandover(handedOver, held), read: true };
    } catch (error) {
      const failure = failureOf('load-opportunity', error);
      if ('outage' in failure) return { differences: failure.outage, read: false };
      return { differences: [notComparable(handedOver, failure.finding.sentence)], read: false };
    }
  }

  /** Whether the event of a change in a CRM may still be on its way. */
  private justChanged(at: string): boolean {
    return Date.parse(at) > Date.now() - this.config.RECONCILIATION_GRACE_SECONDS * 1_000;
  }
}

/** @throws SystemOut instead of what an outage is told with */
async function asked<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    const failure = failureOf('load-opportunity', error);
    throw 'outage' in failure ? new SystemOut(failure.outage) : error;
  }
}

function notComparable(handedOver: HandedOver, sentence: string): Difference {
  return {
    ...ofHandover(handedOver),
    kind: 'not-comparable',
    field: '',
    records: [],
    cause: sentence.replace(/ at load-opportunity/g, ' when it is compared'),
    fix: 'Integration clears the reason; the next run compares the handover.',
    owner: 'integration',
    automatic: false,
  };
}
