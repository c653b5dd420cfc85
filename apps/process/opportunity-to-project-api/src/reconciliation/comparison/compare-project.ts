import type { FinancialDimensions, Project } from '@handover/contracts/system-erp';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import { planDelivery } from '../../handovers/plans/plan-delivery.js';
import { planDimensions } from '../../handovers/plans/plan-dimensions.js';
import { planShell } from '../../handovers/plans/plan-shell.js';
import type { Difference } from './difference.js';
import { instanceScope } from './difference.js';
import { dealOf, decisionOf, type HandedOver, type Held, recordOf } from './handed-over.js';
import { Comparison, ofHandover, type Sides } from './sides.js';

/** A project that a handover made, and what it must say. */
export interface PlannedProject {
  /** Names it in fields. */
  record: 'project' | 'deliveryProject';
  written: WrittenRecord;
  project: Pick<Project, 'contractValue' | 'start' | 'end' | 'projectManager' | 'customerNumber' | 'contractType'>;
  dimensions?: FinancialDimensions;
}

/** The projects of a handover as they were planned: the one of the seller, and the one of the deliverer where there is one. */
export function plannedProjects(handedOver: HandedOver): PlannedProject[] {
  const sold = recordOf(handedOver, 'provision-project', 'project');
  if (!sold) return [];
  const deal = dealOf(handedOver);
  const shell = planShell(deal);
  if ('findings' in shell) return [];
  const decision = decisionOf(handedOver, 'assign-financial-dimensions', 'financial-dimensions');
  const planned = decision && planDimensions(deal.opportunity, decision);
  const dimensions = planned && 'plan' in planned ? planned.plan : undefined;
  const delivered = recordOf(handedOver, 'provision-project', 'delivery-project');
  const delivery = delivered && planDelivery(deal, shell.plan);
  return [
    { record: 'project', written: sold, project: shell.plan, dimensions },
    ...(delivered && delivery && 'plan' in delivery && delivery.plan
      ? [{ record: 'deliveryProject' as const, written: delivered, ...delivery.plan }]
      : []),
  ];
}

/** The ERP's projects beside what the handover planned. */
export function compareProjects(handedOver: HandedOver, held: Held): Difference[] {
  return plannedProjects(handedOver).flatMap((planned) =>
    compareOne(handedOver, planned, planned.record === 'project' ? held.projects : held.deliveryProjects),
  );
}

function compareOne(
  handedOver: HandedOver,
  { record, written, project: expected, dimensions }: PlannedProject,
  found: Project[],
): Difference[] {
  const project = found.find(({ id }) => id === written.id);
  if (!project || project.status === 'cancelled') return [missing(handedOver, written, record, project)];
  const sides: Sides = {
    record,
    expectedFrom: 'plan of the handover',
    foundIn: `ERP ${written.instance}`,
    records: [written],
    cause:
      'The project was changed in the ERP after the handover had made it, or the deal was changed before it went on.',
    remedy: {
      fix: 'PMO puts the project back, or agrees on the change with finance and dismisses the difference with that reason.',
      owner: 'pmo',
      automatic: false,
    },
  };
  const fields = new Comparison(handedOver, sides)
    .sameMoney('contractValue', expected.contractValue, project.contractValue)
    .same('dates', 'start', expected.start, project.start)
    .same('dates', 'end', expected.end, project.end)
    .same('project-manager', 'projectManager', expected.projectManager, project.projectManager)
    .same('customer', 'customerNumber', expected.customerNumber, project.customerNumber)
    .same('contract-type', 'contractType', expected.contractType, project.contractType);
  const assigned = new Comparison(handedOver, {
    ...sides,
    expectedFrom: 'decision financial-dimensions of the handover',
    cause: 'The financial dimensions were changed in the ERP after the handover had assigned them.',
    remedy: { fix: 'Handover assigns what was decided again.', owner: 'finance', automatic: true },
  });
  if (dimensions) {
    const now: Partial<FinancialDimensions> = project.financialDimensions ?? {};
    const names = [...new Set([...Object.keys(dimensions), ...Object.keys(now)])] as (keyof FinancialDimensions)[];
    const differing = names.filter((name) => dimensions[name] !== now[name]);
    const of = (all: Partial<FinancialDimensions>) =>
      Object.fromEntries(differing.map((name) => [name, all[name] ?? null]));
    assigned.same('dimensions', 'financialDimensions', of(dimensions), of(now));
  }
  return [...fields.differences, ...assigned.differences, ...duplicates(handedOver, found, written, record)];
}

function missing(
  handedOver: HandedOver,
  written: WrittenRecord,
  record: string,
  found: Project | undefined,
): Difference {
  return {
    ...ofHandover(handedOver),
    kind: 'project-missing',
    field: `${record}/id`,
    records: [written],
    expected: { source: 'handover', value: written.id },
    found: { source: `ERP ${written.instance}`, value: found ? found.status : null },
    cause: found
      ? 'The project was cancelled in the ERP, and the deal stands as won.'
      : 'The ERP does not hold the project under the reference of the handover any more.',
    fix: 'PMO finds out who removed it, and restores it or unwinds the handover.',
    owner: 'pmo',
    automatic: false,
  };
}

/** Other open projects under the same reference; listing all projects of the ERP finds them too, under the same fingerprint. */
function duplicates(handedOver: HandedOver, found: Project[], written: WrittenRecord, record: string): Difference[] {
  return found
    .filter(({ id, status }) => id !== written.id && status === 'open')
    .map(({ id }) => duplicateProject({ ...ofHandover(handedOver), written, record, id }));
}

/** A second open project under the reference of a handover. */
export function duplicateProject({
  written,
  record,
  id,
  ...common
}: Omit<ReturnType<typeof ofHandover>, 'scope'> & { written: WrittenRecord; record: string; id: string }): Difference {
  const { instance } = written;
  return {
    ...common,
    scope: instanceScope('erp', instance),
    kind: 'duplicate',
    field: `${record}/${id}`,
    records: [written, { system: 'erp', instance, type: written.type, id }],
    expected: { source: 'handover', value: [written.id] },
    found: { source: `ERP ${instance}`, value: [written.id, id] },
    cause: 'Somebody, or another system, has made a second project under the reference of the handover.',
    fix: 'PMO moves what was booked on the second project to the first, and closes or cancels it.',
    owner: 'pmo',
    automatic: false,
  };
}
