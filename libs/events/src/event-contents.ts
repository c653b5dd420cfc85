import { z } from 'zod';

/** What the data of each event hold. Readers ignore fields that they do not know: fields may be added, none is taken away. */

const text = (description: string) => z.string().describe(description);
const money = z
  .object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().length(3) })
  .describe('Decimal amount as a string, with its ISO 4217 currency');
const recordId = (what: string) => text(`Identifier of the ${what}`);

/** Of which deal an event tells; absent where it is not known yet. */
const deal = {
  legalEntity: text('Legal entity that signs the deal').optional(),
  practice: text('Practice of the deal').optional(),
};

const sourced = z.object({ source: text('Who says it'), value: z.unknown() });

const finding = z.object({
  class: text('What kind of help is needed, for example `missing-data`'),
  owner: text('Who can help, for example `sales`'),
  sentence: text('What is wrong, in business words'),
  cause: text('The same for all that one remedy helps').optional(),
  title: text('What is wrong, in words that hold for all of the cause').optional(),
  after: text('What happens once the owner has done their part').optional(),
});

/** Schemas of the data, by the name of the event. */
export const eventContents = {
  'opportunity.received': z.object({
    ...deal,
    eventId: text('Identifier of the event of the CRM; absent where the handover begins anew').optional(),
    stage: text('Stage in the words of the CRM').optional(),
    version: text('Version of the opportunity in the CRM').optional(),
    revision: z
      .number()
      .int()
      .describe('Which beginning of the handover it is, where the deal was won again')
      .optional(),
    origin: text('How it came: `webhook`, `outbound-message`, `poll` or `reconciliation`').optional(),
  }),
  'opportunity.qualified': z.object({
    ...deal,
    name: text('Name of the deal').optional(),
    amount: money.optional(),
    stage: text('Stage before the win whose gate was passed; absent after the win').optional(),
  }),
  'opportunity.delayed': z.object({
    ...deal,
    name: text('Name of the deal').optional(),
    amount: money.optional(),
    startDate: text('Estimated start, YYYY-MM-DD').optional(),
    stage: text('Stage before the win whose gate cannot be evaluated'),
    reason: text('What the review waits for'),
    system: text('Kind of system that it waits for, for example `psa`').optional(),
    instance: text('Configured instance of it').optional(),
    since: text('Since when it waits (RFC 3339)'),
  }),
  'handover.blocked': z.object({
    ...deal,
    findings: z.array(finding).describe('Why, each with who can help'),
  }),
  'handover.resumed': z.object({
    ...deal,
    by: text('Subject of a person, or what resumed it by itself'),
    reason: text('Why').optional(),
    from: text('`start` where it was begun anew').optional(),
    policy: text('`original` where it goes on with the policy of then').optional(),
  }),
  'project.provisioned': z.object({
    ...deal,
    projectId: recordId('project'),
    name: text('Name of the project'),
    customerNumber: text('Number of the customer'),
    contractValue: money,
  }),
  'billing.ready': z.object({
    ...deal,
    projectId: recordId('project'),
    billingProfileId: recordId('billing profile'),
    total: money,
  }),
  'staffing.requested': z.object({
    ...deal,
    projectId: recordId('project').optional(),
    stage: text('Stage before the win at which the demand is raised').optional(),
    certainty: text('`tentative` before the win').optional(),
    resourceDemandIds: z.array(z.string()).describe('Identifiers of the resource demands'),
  }),
  'handover.provisioned': z.object({
    ...deal,
    projectId: recordId('project'),
    deliveryProjectId: recordId('project in the books of the legal entity that delivers').optional(),
    billingProfileId: recordId('billing profile').optional(),
    resourceDemandIds: z.array(z.string()).describe('Identifiers of the resource demands'),
    skipped: z.array(z.string()).describe('Checkpoints that a person left out').optional(),
  }),
  'handover.unwound': z.looseObject({
    ...deal,
    by: text('Subject of a person, or what undid it by itself').optional(),
    reason: text('Why').optional(),
    outcome: text('`cancelled`, or `frozen` where the project was used already').optional(),
  }),
  'system.unavailable': z.object({
    system: text('Kind of system, for example `erp`'),
    instance: text('Configured instance of it'),
    reason: text('`down`, `limited` by its own limits, or `maintenance` for a window that was planned'),
    detail: text('Why, in words').optional(),
    until: text('Until when, where it is known (RFC 3339)').optional(),
  }),
  'system.recovered': z.object({
    system: text('Kind of system, for example `erp`'),
    instance: text('Configured instance of it'),
  }),
  'reconciliation.difference': z.object({
    ...deal,
    differenceId: recordId('difference'),
    kind: text('In what the systems disagree, for example `project-manager`'),
    field: text('Field, or what tells it from others of its kind'),
    name: text('Name of the deal or of the project').optional(),
    expected: sourced.optional(),
    found: sourced.optional(),
    cause: text('Why they may differ, in words'),
    fix: text('What to do, in words'),
    owner: text('Who can do it'),
  }),
  'subscription.tested': z.object({
    subscriptionId: recordId('subscription'),
    name: text('Name of the subscription'),
    by: text('Who asked for it'),
  }),
  'subscription.disabled': z.object({
    subscriptionId: recordId('subscription'),
    name: text('Name of the subscription'),
    url: text('Where nothing is delivered any more'),
    reason: text('Why'),
    failingSince: text('Since when deliveries have failed (RFC 3339)').optional(),
  }),
} as const satisfies Record<string, z.ZodType>;

/** What Handover announces; each is the type `handover.<name>.v1` of a CloudEvent. */
export type EventName = keyof typeof eventContents;
export const eventNames = Object.keys(eventContents) as EventName[];

/** Data of the event of that name. */
export type EventContents<Name extends EventName = EventName> = z.input<(typeof eventContents)[Name]>;

/** Whether an event of that name tells of a deal, and not of a system or of Handover itself. */
export function isOfDeal(name: EventName): boolean {
  return 'legalEntity' in eventContents[name].shape;
}
