import { z } from 'zod';
import { valueSource } from './value-source.js';

const need = valueSource;
const may = valueSource.optional();
const file = z.string();

const sellers = z.strictObject({
  from: file,
  fields: z.strictObject({ username: need, name: need, email: may }),
});

const accounts = z.strictObject({
  from: file,
  fields: z.strictObject({
    key: need,
    name: need,
    customerNumber: may,
    industry: may,
    country: may,
    city: may,
    employees: may,
    parent: may,
  }),
});

const customers = z.strictObject({
  from: file,
  fields: z.strictObject({
    number: need,
    name: need,
    country: need,
    street: need,
    city: need,
    postalCode: may,
    email: may,
    paymentTermsDays: need,
    currency: may,
  }),
  taxProfiles: z.array(z.strictObject({ legalEntity: need, taxCode: need, registration: may })),
});

const opportunities = z.strictObject({
  from: file,
  /** The stage in which a deal is created that is then closed as won. */
  openStage: z.string(),
  fields: z.strictObject({
    key: need,
    name: need,
    stage: need,
    closeDate: need,
    account: may,
    owner: may,
    amount: may,
    currency: may,
    legalEntity: may,
    deliveringLegalEntity: may,
    serviceLine: may,
    practice: may,
    deliveryRegion: may,
    contractType: may,
    billingMethod: may,
    estimatedStart: may,
    estimatedEnd: may,
    projectManager: may,
    purchaseOrder: may,
    sowReference: may,
    paymentTerms: may,
  }),
  lines: z.array(z.strictObject({ product: need, quantity: need, amount: need })).default([]),
  roles: z.array(z.strictObject({ role: need, hours: need, skills: may })).default([]),
});

/** A mapping file: which column of which file becomes which field. */
export const mappingSchema = z.strictObject({
  files: z.record(z.string(), z.string()),
  sellers: sellers.optional(),
  accounts: accounts.optional(),
  customers: customers.optional(),
  opportunities,
});

/** A mapping file, checked. */
export type Mapping = z.output<typeof mappingSchema>;

/** Sections of a mapping: what is made from the rows of one file. */
export const sections = ['sellers', 'accounts', 'customers', 'opportunities'] as const;
