import { type BusinessEvent, type EventContents, eventNameOf } from '@handover/events';

/** What people can be told of. */
export const occasionKinds = [
  'exception',
  'handover-unwound',
  'system-unavailable',
  'maintenance',
  'system-recovered',
  'subscription-disabled',
  'stage-review-delayed',
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** A deal, as notices name it. */
export interface DealInBrief {
  key: string;
  name?: string;
  amount?: string;
  currency?: string;
  startDate?: string;
}

/** Something that people may want to be told of. */
export interface Occasion {
  kind: OccasionKind;
  /** Equal for what is told together. */
  alike: string;
  /** What happened, in words that hold for all that is alike. */
  title: string;
  /** What happened this time. */
  sentence: string;
  /** Of an exception. */
  exceptionClass?: string;
  owner?: string;
  /** What happens once the owner has done their part. */
  after?: string;
  /** Of a deal. */
  deal?: DealInBrief;
  legalEntity?: string;
  practice?: string;
  /** Where more is to be seen: a path of the operations API. */
  path?: string;
}

/** What an event gives occasion to; nothing, for most. `deal` is that of its subject. */
export function occasionsOf(event: BusinessEvent, deal: DealInBrief = { key: event.subject }): Occasion[] {
  switch (eventNameOf(event.type)) {
    case 'handover.blocked':
      return exceptions(event.data as EventContents<'handover.blocked'>, deal);
    case 'handover.unwound':
      return [unwound(event.data as EventContents<'handover.unwound'>, deal)];
    case 'system.unavailable':
      return [unavailable(event.data as EventContents<'system.unavailable'>)];
    case 'system.recovered':
      return [recovered(event.data as EventContents<'system.recovered'>)];
    case 'subscription.disabled':
      return [disabled(event.data as EventContents<'subscription.disabled'>)];
    case 'opportunity.delayed':
      return [reviewDelayed(event.data as EventContents<'opportunity.delayed'>, event.subject)];
    default:
      return [];
  }
}

function exceptions(
  { findings, legalEntity, practice }: EventContents<'handover.blocked'>,
  deal: DealInBrief,
): Occasion[] {
  return findings.map(({ class: exceptionClass, owner, sentence, cause, title = sentence, after }) => ({
    kind: 'exception',
    alike: `exception/${cause ?? title}`,
    title: `Handover blocked: ${title}`,
    sentence,
    exceptionClass,
    owner,
    after,
    deal,
    legalEntity,
    practice,
    path: cause === undefined ? handoverPath(deal.key) : `/v1/exceptions?cause=${encodeURIComponent(cause)}`,
  }));
}

function unwound(
  { reason, outcome, legalEntity, practice }: EventContents<'handover.unwound'>,
  deal: DealInBrief,
): Occasion {
  const frozen = outcome === 'frozen';
  return {
    kind: 'handover-unwound',
    alike: `unwound/${frozen ? 'frozen' : 'cancelled'}`,
    title: frozen ? 'Handover undone: the project was used already and is frozen' : 'Handover undone',
    sentence: reason ?? 'The handover was undone.',
    deal,
    legalEntity,
    practice,
    path: handoverPath(deal.key),
  };
}

function unavailable({ system, instance, reason, detail, until }: EventContents<'system.unavailable'>): Occasion {
  const planned = reason === 'maintenance';
  const foreseen = until === undefined ? '' : ` It is expected back at ${until}.`;
  return {
    kind: planned ? 'maintenance' : 'system-unavailable',
    alike: `unavailable/${system}:${instance}`,
    title: `${nameOf(system, instance)} is ${planned ? 'in maintenance' : 'not available'}`,
    sentence: `${detail ?? (planned ? 'A maintenance window has begun.' : 'It does not answer.')}${foreseen}`,
    after: 'Its handovers wait and go on by themselves; those of other systems are not held up.',
  };
}

function recovered({ system, instance }: EventContents<'system.recovered'>): Occasion {
  return {
    kind: 'system-recovered',
    alike: `recovered/${system}:${instance}`,
    title: `${nameOf(system, instance)} is back`,
    sentence: 'The handovers that waited for it go on by themselves.',
  };
}

function disabled({ subscriptionId, name, url, reason }: EventContents<'subscription.disabled'>): Occasion {
  return {
    kind: 'subscription-disabled',
    alike: `subscription/${subscriptionId}`,
    title: `Subscription disabled: ${name}`,
    sentence: `Nothing is delivered to ${url} any more. ${reason}`,
    owner: 'integration',
    after: 'Once the receiver works again, enable the subscription: it goes on where it stopped.',
    path: `/v1/subscriptions/${subscriptionId}`,
  };
}

function reviewDelayed(
  {
    name,
    amount,
    startDate,
    stage,
    reason,
    system,
    instance,
    since,
    legalEntity,
    practice,
  }: EventContents<'opportunity.delayed'>,
  key: string,
): Occasion {
  // Without an instance, what cannot be reached is another API, which the reason names first.
  const what = system === undefined || instance === undefined ? reason.split(' ', 1)[0]! : nameOf(system, instance);
  const [crmInstance, opportunityId] = key.split(':', 2) as [string, string];
  const query = new URLSearchParams({ crmInstance });
  return {
    kind: 'stage-review-delayed',
    alike: `review-delayed/${what}`,
    title: `Stage reviews wait for ${what}`,
    sentence: `The gate of ${stage} has not been evaluated since ${since}: ${reason}.`,
    after:
      'The review is made by itself once the system can be called. A deal that is won meanwhile is handed over all the same.',
    deal: { key, name, ...amount, startDate },
    legalEntity,
    practice,
    path: `/v1/opportunities/${encodeURIComponent(opportunityId)}/trace?${query}`,
  };
}

/** `ERP emea` */
function nameOf(system: string, instance: string): string {
  return `${system.toUpperCase()} ${instance}`;
}

function handoverPath(key: string): string {
  return `/v1/handovers/${encodeURIComponent(key)}`;
}
