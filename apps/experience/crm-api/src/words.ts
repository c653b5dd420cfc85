/** The checkpoints of a handover in their order, each as people say. */
const checkpoints = {
  'load-opportunity': 'Read the opportunity again',
  'validate-customer': 'Check the customer',
  'validate-legal-entity': 'Check the legal entity',
  'validate-tax-and-currency': 'Check tax and currency',
  'validate-project-manager': 'Check the project manager',
  'evaluate-stage-gate': 'Pass the stage gate',
  'verify-commercial-terms': 'Compare the commercial terms',
  'provision-project': 'Create the project',
  'assign-financial-dimensions': 'Assign the financial dimensions',
  'create-billing-profile': 'Create the billing profile',
  'create-schedules': 'Create the billing and revenue schedules',
  'request-staffing': 'Ask for people',
  'update-crm': 'Tell the CRM',
  announce: 'Announce it',
} as const;

const states: Readonly<Record<string, string>> = {
  received: 'Received',
  validating: 'Being checked',
  provisioning: 'Being provisioned',
  waiting: 'Waiting',
  blocked: 'Blocked',
  provisioned: 'Provisioned',
  changing: 'Being changed',
  unwinding: 'Being taken back',
  unwound: 'Taken back',
  closed: 'Closed',
};

const owners: Readonly<Record<string, string>> = {
  sales: 'Sales',
  finance: 'Finance',
  'sales-and-finance': 'Sales and Finance',
  integration: 'Integration',
  pmo: 'PMO',
  nobody: 'Nobody: it goes on by itself',
};

/** The checkpoints of a handover, in the order in which they are reached. */
export const checkpointNames = Object.keys(checkpoints) as (keyof typeof checkpoints)[];

/** A checkpoint as people say. */
export function checkpointName(checkpoint: keyof typeof checkpoints): string {
  return checkpoints[checkpoint];
}

/** A state of a handover as people say. */
export function stateName(state: string): string {
  return states[state] ?? state;
}

/** An owner as people say. */
export function ownerName(owner: string): string {
  return owners[owner] ?? owner;
}

/** All who must help: `Sales, Finance`. */
export function ownersInWords(things: readonly { owner: string }[]): string {
  return [...new Set(things.map(({ owner }) => ownerName(owner)))].join(', ');
}

/** `1 thing`, `3 things`. */
export function thingsInWords(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`;
}

/** What a deal that is stopped waits for; the things themselves are told beside it. */
export function notBefore(things: readonly { owner: string }[]): string {
  const are = things.length === 1 ? 'is' : 'are';
  return `Not before ${thingsInWords(things.length)} ${are} put right by ${ownersInWords(things)}.`;
}

/** A field of the opportunity as people say: `/milestones/0/dueDate` is `Milestones 1, due date`. */
export function fieldName(pointer: string): string {
  const parts = pointer.split('/').slice(1).map(partName);
  const [first = 'Opportunity', ...rest] = parts;
  const name = rest.reduce(
    (name, part) => (/^\d+$/.test(part) ? `${name} ${Number(part) + 1}` : `${name}, ${part}`),
    first,
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function partName(part: string): string {
  return part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bsow\b/, 'SOW');
}
