import { z } from 'zod';

/**
 * Where an org keeps what Handover needs: our name of a field → its API name, by object. Standard fields where Salesforce
 * has one, else the custom fields that Handover's package adds. `children` is the name of the child relationship on
 * Opportunity.
 */
export const defaultFields = {
  opportunity: {
    legalEntity: 'Legal_Entity__c',
    deliveringLegalEntity: 'Delivering_Legal_Entity__c',
    serviceLine: 'Service_Line__c',
    practice: 'Practice__c',
    deliveryRegion: 'Delivery_Region__c',
    contractType: 'Contract_Type__c',
    billingMethod: 'Billing_Method__c',
    estimatedStart: 'Estimated_Start__c',
    estimatedEnd: 'Estimated_End__c',
    projectManager: 'Project_Manager_Number__c',
    purchaseOrder: 'Purchase_Order__c',
    sowReference: 'SOW_Reference__c',
    paymentTerms: 'Payment_Terms__c',
    approved: 'Terms_Approved__c',
    projectId: 'Handover_Project__c',
    handoverState: 'Handover_State__c',
    link: 'Handover_Link__c',
    readyToStaff: 'Ready_to_Staff__c',
    readyToStart: 'Ready_to_Start__c',
    readyToBill: 'Ready_to_Bill__c',
  },
  account: { customerNumber: 'Customer_Number__c', country: 'BillingCountry' },
  line: { product: 'Product_Name__c', description: 'Description' },
  milestone: { children: 'Opportunity_Milestones__r', name: 'Name', dueDate: 'Due_Date__c', amount: 'Amount__c' },
  role: {
    children: 'Role_Assumptions__r',
    role: 'Name',
    hours: 'Hours__c',
    skills: 'Skills__c',
    start: 'Start__c',
    end: 'End__c',
  },
  quote: {
    children: 'Quotes',
    number: 'QuoteNumber',
    name: 'Name',
    status: 'Status',
    synced: 'IsSyncing',
    net: 'TotalPrice',
    total: 'GrandTotal',
    expires: 'ExpirationDate',
  },
  note: { reference: 'Handover_Reference__c' },
} as const;

type Defaults = typeof defaultFields;

/** An object of ours that the org maps. */
export type MappedObject = keyof Defaults;

/** Our names of its fields. */
export type FieldOf<Object extends MappedObject> = Exclude<keyof Defaults[Object], 'children'> & string;

/** API names of the fields of one object; a field that is absent is kept nowhere in the org. */
export type FieldsOf<Object extends MappedObject> = Partial<Record<keyof Defaults[Object], string>>;

/** API names in one org. An object that is absent does not exist there. */
export type OrgFields = {
  [Object in 'opportunity' | 'account' | 'line' | 'note']: FieldsOf<Object>;
} & { [Object in 'milestone' | 'role' | 'quote']?: FieldsOf<Object> };

/** Fields of an opportunity that a handover writes back. */
export const writtenFields = [
  'projectId',
  'handoverState',
  'link',
  'readyToStaff',
  'readyToStart',
  'readyToBill',
] as const;
const plainOnly = new Set<string>([...writtenFields, 'children', 'reference']);
/** Without these there is no such record of ours. */
const indispensable = new Set<string>(['children', 'product', 'name', 'dueDate', 'amount', 'role', 'hours', 'number']);

const path = z.string().regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/, 'must be the API name of a field, or a path to it');
const plain = z.string().regex(/^[A-Za-z]\w*$/, 'must be the API name of a field of the object itself');

function fieldsOf<Object extends MappedObject>(object: Object) {
  const names = Object.keys(defaultFields[object]);
  const shape = names.map((name) => {
    const apiName = plainOnly.has(name) ? plain : path;
    const needed = indispensable.has(name) || (object === 'quote' && ['synced', 'net'].includes(name));
    return [name, (needed ? apiName : apiName.nullable()).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

const orNone = <Object extends MappedObject>(object: Object) =>
  z.union([z.literal(false), fieldsOf(object)]).optional();

/** What a configuration lays over the defaults: another API name, null for a field and false for an object that the org lacks. */
export const fieldsConfig = z
  .strictObject({
    opportunity: fieldsOf('opportunity').optional(),
    account: fieldsOf('account').optional(),
    line: fieldsOf('line').optional(),
    milestone: orNone('milestone'),
    role: orNone('role'),
    quote: orNone('quote'),
    note: z.strictObject({ reference: plain.optional() }).optional(),
  })
  .default({});

/** The fields of an org: the defaults with its configuration laid over them. */
export function orgFields(config: z.infer<typeof fieldsConfig>): OrgFields {
  const merged = Object.entries(defaultFields).flatMap(([object, defaults]) => {
    const own = config[object as MappedObject];
    if (own === false) return [];
    const fields = Object.entries({ ...defaults, ...own }).filter(([, apiName]) => apiName !== null);
    return [[object, Object.fromEntries(fields)]];
  });
  return Object.fromEntries(merged) as OrgFields;
}

const standardFields: Record<string, string> = {
  Name: 'name',
  StageName: 'stage',
  Amount: 'amount',
  CurrencyIsoCode: 'amount',
  Probability: 'probability',
  CloseDate: 'closeDate',
  AccountId: 'account',
};

/** Our name of the field that Salesforce complains about; undefined when it is none of ours. */
export function ourNameOf(apiName: string, fields: OrgFields): string | undefined {
  for (const [object, names] of Object.entries(fields)) {
    const found = Object.entries(names).find(([name, mapped]) => mapped === apiName && name !== 'children')?.[0];
    if (found) return object === 'opportunity' ? found : ourNameIn(object, found);
  }
  return standardFields[apiName];
}

const canonicalNames: Readonly<Record<string, string>> = {
  line: 'lines',
  milestone: 'milestones',
  role: 'roleAssumptions',
  quote: 'quotes',
  note: 'notes',
};

/** Our name of an object, or of its field: `lines.product`. */
export function ourNameIn(object: string, field?: string): string {
  const name = canonicalNames[object] ?? object;
  return field === undefined ? name : `${name}.${field}`;
}
