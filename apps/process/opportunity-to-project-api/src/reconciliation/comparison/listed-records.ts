import { handoverKey, keyIn } from '@handover/canonical';
import type { WonOpportunity } from '@handover/contracts/system-crm';
import type { ProjectSummary } from '@handover/contracts/system-erp';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import type { Direction, HandoverState } from '../../handovers/handover.js';
import { duplicateProject } from './compare-project.js';
import { type Difference, instanceScope } from './difference.js';

/** What became of an event that a CRM sent of an opportunity. */
export interface ReceivedFate {
  fate: string;
  reason: string;
  receivedAt: Date;
}

/** A deal that stands as won in the CRM, of which no handover knows. */
export function wonWithoutHandover(
  instance: string,
  opportunity: WonOpportunity,
  event: ReceivedFate | undefined,
): Difference {
  const { id, name, legalEntity, changedAt, version } = opportunity;
  return {
    kind: 'won-without-handover',
    scope: instanceScope('crm', instance),
    subject: handoverKey(instance, id),
    field: '',
    name,
    legalEntity,
    records: [{ system: 'crm', instance, type: 'opportunity', id }],
    expected: { source: 'handover', value: 'a handover' },
    found: { source: `CRM ${instance}`, value: { stage: 'closed-won', version, changedAt } },
    cause: event
      ? `The last event of it came at ${event.receivedAt.toISOString()} and began no handover: ${event.reason}`
      : 'No event of it has come in: the CRM did not send one, or it was lost on its way.',
    fix: 'Handover begins its handover, as the event would have done.',
    owner: 'integration',
    automatic: true,
  };
}

/** What is known of the handover that the reference of a project names. */
export interface ReferencedHandover {
  key: string;
  state: HandoverState;
  direction: Direction;
  /** Projects that it has made and noted. */
  projects: WrittenRecord[];
}

/**
 * What is wrong with a project that an ERP lists. One that is not open any more is nobody's concern; one of a handover that has
 * noted none yet may be about to be, and of one that unwinds all are being taken back.
 */
export function strayProject(
  instance: string,
  project: ProjectSummary,
  handover: ReferencedHandover | undefined,
): Difference[] {
  const { id, name, legalEntity, externalReference } = project;
  if (project.status !== 'open') return [];
  if (!handover || handover.state === 'unwound') return [withoutDeal(instance, project, handover)];
  if (handover.direction === 'unwinding' || handover.projects.some((each) => each.id === id)) return [];
  const type = externalReference?.endsWith('#delivery') ? 'delivery-project' : 'project';
  const written = handover.projects.find((each) => each.type === type);
  if (!written) return handover.state === 'provisioned' ? [withoutDeal(instance, project)] : [];
  const record = type === 'project' ? 'project' : 'deliveryProject';
  return [
    duplicateProject({ subject: handover.key, name, legalEntity, written: { ...written, instance }, record, id }),
  ];
}

function withoutDeal(
  instance: string,
  { id, name, legalEntity, externalReference }: ProjectSummary,
  unwound?: ReferencedHandover,
): Difference {
  return {
    kind: 'project-without-deal',
    scope: instanceScope('erp', instance),
    subject: externalReference === undefined ? `erp:${instance}/${id}` : keyIn(externalReference),
    field: `project/${id}`,
    name,
    legalEntity,
    records: [{ system: 'erp', instance, type: 'project', id }],
    expected: { source: 'handover', value: null },
    found: { source: `ERP ${instance}`, value: externalReference ?? id },
    cause: unwound
      ? 'The handover was unwound, and its project is open.'
      : externalReference === undefined
        ? 'The project carries no reference: somebody has made it in the ERP itself.'
        : `The project carries the reference ${externalReference}, of which no handover is known.`,
    fix: 'PMO finds the deal it belongs to, closes the project, or dismisses the difference where it needs no deal.',
    owner: 'pmo',
    automatic: false,
  };
}
