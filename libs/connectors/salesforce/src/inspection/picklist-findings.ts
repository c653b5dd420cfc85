import type { MappingFinding } from '@handover/connector-kit';
import { defaultBillingMethods, defaultContractTypes, defaultStages } from '../labels.js';
import { type OrgFields, ourNameIn } from '../org-fields.js';
import type { SalesforceConfig } from '../salesforce-config.js';
import type { Describes } from './describes.js';

type Table = Readonly<Record<string, string>>;

interface Picklist {
  name: string;
  apiName: string | undefined;
  defaults: Table;
  configured: Table;
  /** What becomes of a value that no table knows. */
  unmapped: { severity: MappingFinding['severity']; meaning: string };
}

const refused = { severity: 'error', meaning: 'a deal with it is refused' } as const;

/** Values that the org offers and no table knows, and values that the configuration maps and the org does not offer. */
export async function picklistFindings(
  describes: Describes,
  { opportunity }: OrgFields,
  { stages, contractTypes, billingMethods }: SalesforceConfig,
): Promise<MappingFinding[]> {
  const lists: Picklist[] = [
    {
      name: 'stage',
      apiName: 'StageName',
      defaults: defaultStages,
      configured: stages,
      unmapped: { severity: 'warning', meaning: 'it counts as won or lost where Salesforce says so, else as early' },
    },
    {
      name: 'contractType',
      apiName: opportunity.contractType,
      defaults: defaultContractTypes,
      configured: contractTypes,
      unmapped: refused,
    },
    {
      name: 'billingMethod',
      apiName: opportunity.billingMethod,
      defaults: defaultBillingMethods,
      configured: billingMethods,
      unmapped: refused,
    },
  ];
  const findings = await Promise.all(lists.map((list) => findingsOf(list, describes)));
  return findings.flat();
}

async function findingsOf(list: Picklist, describes: Describes): Promise<MappingFinding[]> {
  const { name, apiName, defaults, configured, unmapped } = list;
  const field = apiName === undefined ? undefined : await describes.field('Opportunity', apiName);
  if (field?.type !== 'picklist') return [];
  const about = { field: ourNameIn('opportunity', name), vendorField: `Opportunity.${apiName}` };
  const offered = field.picklistValues.filter(({ active }) => active).map(({ value }) => value);
  const unknown = offered.filter((value) => !Object.hasOwn(defaults, value) && !Object.hasOwn(configured, value));
  const gone = Object.keys(configured).filter((value) => !field.picklistValues.some((each) => each.value === value));
  return [
    ...unknown.map((value) => ({
      ...about,
      severity: unmapped.severity,
      fault: 'unmapped-value' as const,
      value,
      sentence: `The org offers "${value}" for ${apiName}, which is mapped to none of ours: ${unmapped.meaning}.`,
    })),
    ...gone.map((value) => ({
      ...about,
      severity: 'warning' as const,
      fault: 'unknown-value' as const,
      value,
      sentence: `"${value}" is mapped, and the org has no such value of ${apiName}.`,
    })),
  ];
}
