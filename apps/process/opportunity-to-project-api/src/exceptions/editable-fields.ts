import { billingMethods, contractTypes } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import { type Changes, faultyPlaces, layOver, valuesAt, within } from '../interventions/edit.js';
import type { ExceptionOwner } from './business-exception.js';

/** With what a person picks a value: from the records of a system, from a few words, row by row, or freely. */
export const pickers = [
  'employee',
  'customer',
  'legal-entity',
  'currency',
  'service-line',
  'practice',
  'delivery-region',
  'choice',
  'date',
  'amount',
  'text',
  'lines',
  'milestones',
  'role-assumptions',
  'structure',
] as const;
export type Picker = (typeof pickers)[number];

/** A place of the opportunity that an edit can lay a value over. */
export interface EditablePlace {
  /** JSON pointer into the opportunity. */
  pointer: string;
  label: string;
  picker: Picker;
  /** Who knows the right value. */
  owner: ExceptionOwner;
  /** No deal passes the gate without it. */
  required?: true;
  words?: readonly string[];
}

const PLACES: readonly EditablePlace[] = [
  { pointer: '/projectManager', label: 'Project manager', picker: 'employee', owner: 'sales', required: true },
  { pointer: '/account/customerNumber', label: 'Customer', picker: 'customer', owner: 'finance', required: true },
  {
    pointer: '/legalEntity',
    label: 'Legal entity that signs',
    picker: 'legal-entity',
    owner: 'finance',
    required: true,
  },
  { pointer: '/deliveringLegalEntity', label: 'Legal entity that delivers', picker: 'legal-entity', owner: 'finance' },
  { pointer: '/amount/amount', label: 'Amount', picker: 'amount', owner: 'sales', required: true },
  { pointer: '/amount/currency', label: 'Currency', picker: 'currency', owner: 'sales', required: true },
  { pointer: '/estimatedStart', label: 'Start', picker: 'date', owner: 'sales', required: true },
  { pointer: '/estimatedEnd', label: 'End', picker: 'date', owner: 'sales', required: true },
  {
    ...{ pointer: '/contractType', label: 'Contract type', picker: 'choice', owner: 'sales', required: true },
    words: contractTypes,
  },
  { pointer: '/billingMethod', label: 'Billing method', picker: 'choice', owner: 'finance', words: billingMethods },
  { pointer: '/serviceLine', label: 'Service line', picker: 'service-line', owner: 'integration', required: true },
  { pointer: '/practice', label: 'Practice', picker: 'practice', owner: 'sales', required: true },
  { pointer: '/deliveryRegion', label: 'Delivery region', picker: 'delivery-region', owner: 'sales', required: true },
  { pointer: '/paymentTerms', label: 'Payment terms', picker: 'text', owner: 'finance' },
  { pointer: '/purchaseOrder', label: 'Purchase order', picker: 'text', owner: 'sales' },
  { pointer: '/sowReference', label: 'Reference of the statement of work', picker: 'text', owner: 'sales' },
  { pointer: '/name', label: 'Name of the deal', picker: 'text', owner: 'sales', required: true },
  { pointer: '/lines', label: 'Lines', picker: 'lines', owner: 'sales', required: true },
  { pointer: '/milestones', label: 'Milestones', picker: 'milestones', owner: 'sales' },
  { pointer: '/roleAssumptions', label: 'Roles needed', picker: 'role-assumptions', owner: 'sales' },
];

/** Places that hold rows: what is inside them is edited with the whole of them. */
const LISTS: readonly Picker[] = ['lines', 'milestones', 'role-assumptions'];

/** An editable place as it stands for one handover. */
export interface EditableField extends EditablePlace {
  /** What the exception is about. */
  reason: boolean;
  /** What the CRM held when it was last read; null where it held nothing. */
  inCrm: unknown;
  /** What counts for the handover: the last edit that holds, else what the CRM holds. */
  value: unknown;
}

/**
 * What can be edited for an exception, the field that is its reason first.
 *
 * @param field JSON pointer that the exception is about
 * @param edits that hold, the last one last
 */
export function editableFields(
  opportunity: Opportunity,
  field: string | null,
  edits: readonly Changes[],
): EditableField[] {
  const known = PLACES.filter((place) => concerns(field, place));
  const others = PLACES.filter((place) => !known.includes(place));
  const own = field !== null && known.length === 0 && faultyPlaces({ [field]: null }).length === 0;
  const first: EditablePlace[] = own ? [placeOf(field, opportunity)] : known;
  const edited = edits.reduce(withEdit, opportunity);
  return [...first, ...others].map((place) => {
    const { pointer } = place;
    const valueIn = (deal: Opportunity) => valuesAt(deal, { [pointer]: null })[pointer];
    return { ...place, reason: first.includes(place), inCrm: valueIn(opportunity), value: valueIn(edited) };
  });
}

/** One that does not fit any more changes nothing: an exception of its own tells of it. */
function withEdit(opportunity: Opportunity, changes: Changes): Opportunity {
  const laid = layOver(opportunity, changes);
  return 'opportunity' in laid ? laid.opportunity : opportunity;
}

/** Whether the place, or something inside it, is what the exception is about; of a list also a row, or a value in one. */
function concerns(field: string | null, { pointer, picker }: EditablePlace): boolean {
  if (field === null) return false;
  return within(pointer, field) || (LISTS.includes(picker) && within(field, pointer));
}

/** A place that the table does not name, such as a contact: a structure where it holds one. */
function placeOf(pointer: string, opportunity: Opportunity): EditablePlace {
  const held = valuesAt(opportunity, { [pointer]: null })[pointer];
  const picker = typeof held === 'object' && held !== null ? 'structure' : 'text';
  return { pointer, label: inWords(pointer), picker, owner: 'sales' };
}

function inWords(pointer: string): string {
  const words = pointer
    .slice(1)
    .replaceAll('/', ' › ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
