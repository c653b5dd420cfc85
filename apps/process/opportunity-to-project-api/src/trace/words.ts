import type { Finding } from '../exceptions/business-exception.js';

/** What a checkpoint, or a step of an unwinding, did when it was passed, and what it was at otherwise. */
const CHECKPOINTS: Partial<Record<Finding['checkpoint'], [done: string, doing: string]>> = {
  'load-opportunity': ['The opportunity was read from the CRM', 'reading the opportunity from the CRM'],
  'validate-customer': ['The customer was checked', 'checking the customer'],
  'validate-legal-entity': ['The legal entity was checked', 'checking the legal entity'],
  'validate-tax-and-currency': ['Tax and currency were checked', 'checking tax and currency'],
  'validate-project-manager': ['The project manager was checked', 'checking the project manager'],
  'evaluate-stage-gate': ['The deal passed the gate of the win', 'evaluating the gate of the win'],
  'verify-commercial-terms': [
    'The deal agrees with its statement of work',
    'comparing the deal with its statement of work',
  ],
  'provision-project': ['The project was set up', 'setting up the project'],
  'assign-financial-dimensions': ['The financial dimensions were assigned', 'assigning the financial dimensions'],
  'create-billing-profile': ['The billing profile was created', 'creating the billing profile'],
  'create-schedules': ['Contract and schedules were created', 'creating contract and schedules'],
  'request-staffing': ['People were asked for', 'asking for people'],
  'update-crm': ['The CRM was told of the project', 'telling the CRM of the project'],
  announce: ['The project was announced', 'announcing the project'],
  'take-stock': ['What was written was looked up', 'looking up what was written'],
  'assess-usage': ['It was seen whether anything was used', 'seeing whether anything was used'],
  'release-staffing': ['The resource demands were released', 'releasing the resource demands'],
  'close-billing': [
    'Contract, schedules and billing profile were closed',
    'closing contract, schedules and billing profile',
  ],
  'settle-projects': ['The projects were cancelled or frozen', 'cancelling or freezing the projects'],
  'tell-crm': ['The CRM was told that the handover is undone', 'telling the CRM that the handover is undone'],
};

/** `The customer was checked` */
export function checkpointDone(name: Finding['checkpoint']): string {
  return CHECKPOINTS[name]?.[0] ?? `${capitalized(inWords(name))} is done`;
}

/** `checking the customer` */
export function checkpointDoing(name: Finding['checkpoint']): string {
  return CHECKPOINTS[name]?.[1] ?? inWords(name);
}

/** `billing-profile`, `costCentre` → `billing profile`, `cost centre` */
export function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-._]/g, ' ')
    .toLowerCase();
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With one full stop at its end. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `erp`, `billing` → `the ERP`, `billing` */
export function systemInWords(system: string): string {
  return ['crm', 'erp', 'psa', 'hr'].includes(system) ? `the ${system.toUpperCase()}` : system;
}

/** `sales-and-finance` → `sales and finance`; PMO is written as it is said. */
export function ownerInWords(owner: string): string {
  return owner === 'pmo' ? 'the PMO' : inWords(owner);
}

/** `2026-11-20 09:30 UTC` */
export function instantInWords(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** The two largest units: `2 hours 5 minutes`; `less than a second`. */
export function durationInWords(milliseconds: number): string {
  let rest = Math.floor(milliseconds / 1_000);
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0) parts.push(times(count, unit));
    else if (parts.length > 0) break;
  }
  return parts.slice(0, 2).join(' ') || 'less than a second';
}

/** `1 day`, `2 days` */
export function times(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
