/** A decision that the processes ask for, and what its answer must hold. */
export interface CatalogueEntry {
  name: string;
  title: string;
  description: string;
  /** Fields that a version must be able to give. */
  outputs: readonly string[];
}

const gateOutputs = ['unmet', 'sowRequired', 'purchaseOrderRequired'] as const;

/** Every decision that Handover knows. A name is added here together with the process code that asks for it. */
export const decisionCatalogue: readonly CatalogueEntry[] = [
  {
    name: 'billing-method',
    title: 'Billing method',
    description: 'How the project is billed: method, frequency, rate card and number of instalments.',
    outputs: ['method', 'frequency'],
  },
  {
    name: 'financial-dimensions',
    title: 'Financial dimensions',
    description: 'Where the project is booked and how its revenue is recognised.',
    outputs: ['costCentre', 'practice', 'serviceLine', 'region', 'revenueRecognition'],
  },
  {
    name: 'intercompany-terms',
    title: 'Intercompany terms',
    description: 'What the legal entity that delivers charges the one that sells, in per cent of the contract value.',
    outputs: ['transferPercent'],
  },
  {
    name: 'project-template',
    title: 'Project template',
    description: 'Which ERP template the project is made from; no row means that nobody has mapped the deal yet.',
    outputs: ['template'],
  },
  {
    name: 'staffing-roles',
    title: 'Staffing roles',
    description: 'Which roles are asked for, with their share of the value, where the opportunity names none.',
    outputs: ['roles'],
  },
  {
    name: 'stage-gate/closed-won',
    title: 'Stage gate: closed won',
    description: 'What an opportunity must hold to become a project.',
    outputs: gateOutputs,
  },
  {
    name: 'stage-gate/commit',
    title: 'Stage gate: commit',
    description: 'What an opportunity must hold to be committed and to raise tentative demand.',
    outputs: gateOutputs,
  },
  {
    name: 'stage-gate/contract-review',
    title: 'Stage gate: contract review',
    description: 'What an opportunity must hold before its contract is reviewed.',
    outputs: gateOutputs,
  },
];

const byName = new Map(decisionCatalogue.map((entry) => [entry.name, entry]));

/** The entry of a decision, or undefined when there is no such decision. */
export function catalogueEntry(name: string): CatalogueEntry | undefined {
  return byName.get(name);
}
