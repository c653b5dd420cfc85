import type { ResourceDemand } from '@handover/contracts/system-psa';
import type { WrittenRecord } from '../../handovers/checkpoint.js';
import type { Difference } from './difference.js';
import type { HandedOver } from './handed-over.js';
import { ofHandover } from './sides.js';

/**
 * The PSA's demands beside those that the handover raised: none may be missing, none there that it did not raise. Hours, days and
 * people are the resource managers' from then on. Before it has raised them, those of the stage reviews stand.
 */
export function compareDemands(handedOver: HandedOver, demands: ResourceDemand[]): Difference[] {
  const raised = handedOver.records['request-staffing'];
  if (!raised) return [];
  const known = new Set(raised.map(({ id }) => id));
  return [
    ...raised.flatMap((record, index) => missing(handedOver, record, index, demands)),
    ...demands
      .filter(({ id, status }) => !known.has(id) && status !== 'released')
      .map((demand) => surplus(handedOver, raised, demand)),
  ];
}

function missing(
  handedOver: HandedOver,
  record: WrittenRecord,
  index: number,
  demands: ResourceDemand[],
): Difference[] {
  const demand = demands.find(({ id }) => id === record.id);
  if (demand && demand.status !== 'released') return [];
  return [
    {
      ...ofHandover(handedOver),
      kind: 'demand-missing',
      field: `resourceDemand/${index + 1}`,
      records: [record],
      expected: { source: 'handover', value: record.id },
      found: { source: `PSA ${record.instance}`, value: demand ? 'released' : null },
      cause: demand
        ? 'A resource manager has released the demand, and the project stands.'
        : 'The PSA does not hold the demand under the reference of the handover any more.',
      fix: demand
        ? 'PMO raises the demand again, or dismisses the difference with the reason why nobody is needed.'
        : 'Handover raises the demand again, as it was planned.',
      owner: 'pmo',
      // What a person has released, Handover does not ask for again by itself.
      automatic: demand === undefined,
    },
  ];
}

function surplus(handedOver: HandedOver, raised: WrittenRecord[], demand: ResourceDemand): Difference {
  const instance = raised[0]?.instance ?? 'unknown';
  const ids = raised.map(({ id }) => id);
  return {
    ...ofHandover(handedOver),
    kind: 'duplicate',
    field: `resourceDemand/${demand.id}`,
    records: [{ system: 'psa', instance, type: 'resource-demand', id: demand.id }],
    expected: { source: 'handover', value: ids },
    found: { source: `PSA ${instance}`, value: [...ids, demand.id] },
    cause: `Under the reference ${demand.externalReference} the PSA holds a demand that the handover did not raise.`,
    fix: 'PMO releases the demand before two people are booked for one need.',
    owner: 'pmo',
    automatic: false,
  };
}
