import type { NewResourceDemand } from '@handover/contracts/system-psa';
import type { DecidedDeal } from '../../deals/deal.js';
import { lineageOf } from '../checkpoint.js';
import { decisionSource } from './decision-source.js';
import type { Planned } from './plan-project.js';

/** A need for people; its hours are given, or a share of the hours that the project's template plans. */
export type PlannedDemand = Omit<NewResourceDemand, 'projectId' | 'externalReference' | 'hours'> &
  ({ hours: number } | { share: number });

/** The needs of a project. */
export interface StaffingPlan {
  demands: PlannedDemand[];
}

interface Role {
  role: string;
  skills: string[];
  share: number;
}

/** The needs that sales assumed, else those of decision `staffing-roles`. */
export function planStaffing({ opportunity, decisions }: DecidedDeal): Planned<StaffingPlan> {
  const decision = decisions['staffing-roles'];
  const roles = (decision.output.roles as Role[] | undefined) ?? [];
  const { roleAssumptions } = opportunity;
  const common = {
    name: opportunity.name,
    legalEntity: opportunity.deliveringLegalEntity ?? opportunity.legalEntity!,
    region: opportunity.deliveryRegion!,
    certainty: 'firm',
  } as const;
  const [start, end] = [opportunity.estimatedStart!, opportunity.estimatedEnd!];
  if (roleAssumptions.length > 0) {
    const demands = roleAssumptions.map((each) => ({
      ...common,
      role: each.role,
      skills: each.skills ?? [],
      hours: each.hours,
      start: each.start ?? start,
      end: each.end ?? end,
    }));
    const from = 'opportunity/roleAssumptions';
    return { plan: { demands }, lineage: lineageOf('resourceDemand', { role: from, skills: from, hours: from }) };
  }
  if (roles.length === 0) {
    const { serviceLine, contractType } = opportunity;
    return {
      findings: [
        {
          checkpoint: 'request-staffing',
          class: 'mapping',
          code: 'no-staffing-roles',
          owner: 'integration',
          sentence: `The opportunity assumes no roles, and no rule names any for service line "${serviceLine}" and contract type "${contractType}".`,
          shared: `${serviceLine} ${contractType}`,
        },
      ],
    };
  }
  return {
    plan: { demands: roles.map(({ role, skills, share }) => ({ ...common, role, skills, share, start, end })) },
    lineage: lineageOf('resourceDemand', {
      role: decisionSource(decision, 'roles'),
      skills: decisionSource(decision, 'roles'),
      hours: `${decisionSource(decision, 'roles')} of project/workBreakdown`,
    }),
  };
}

/** Whole hours of a demand, at least one; `planned` are the billable hours of the project's work breakdown. */
export function hoursOf(demand: PlannedDemand, planned: number): number {
  return 'hours' in demand ? demand.hours : Math.max(1, Math.round(demand.share * planned));
}
