/** The states of a handover, as the people of operations know them. */
export const handoverStates = [
  'received',
  'validating',
  'provisioning',
  'waiting',
  'blocked',
  'provisioned',
  'changing',
  'unwinding',
  'unwound',
  'closed',
] as const;
export type HandoverState = (typeof handoverStates)[number];

/** Pages of the portal whose lists have views. */
export const portalPages = ['handovers', 'exceptions', 'reconciliation', 'audit'] as const;
export type PortalPage = (typeof portalPages)[number];

/** By what handovers can be sorted. */
export const handoverSorts = ['receivedAt', 'updatedAt', 'wonAt', 'startDate', 'amount', 'name'] as const;
export type HandoverSort = (typeof handoverSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** What a handover does, or what it stands still for. */
export const timelineKinds = ['queued', 'work', 'waiting', 'blocked'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** The systems that hold records of a handover. */
export const recordSources = ['crm', 'documents', 'erp', 'psa', 'billing'] as const;
export type RecordSource = (typeof recordSources)[number];

/** Whether a system could be read. */
export const readingStates = ['read', 'unreadable', 'not-asked'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Where a value stands: in the deal as it was handed over, or in a record that a system holds now. */
export const recordColumns = [
  'handed-over',
  'opportunity',
  'statement-of-work',
  'project',
  'delivery-project',
  'billing-profile',
  'contract',
  'billing-schedule',
  'revenue-schedule',
] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** What the values of a field are. */
export const fieldKinds = ['text', 'money', 'date'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** What kind of help a handover needs. */
export const exceptionClasses = [
  'missing-data',
  'master-data',
  'mapping',
  'terms-mismatch',
  'policy',
  'unavailable',
  'rejected',
  'conflict',
] as const;
export type ExceptionClass = (typeof exceptionClasses)[number];

/** Who can help. */
export const exceptionOwners = ['sales', 'finance', 'sales-and-finance', 'integration', 'pmo', 'nobody'] as const;
export type ExceptionOwner = (typeof exceptionOwners)[number];

/** The checkpoints of a handover, in the order in which they are reached. */
export const checkpointNames = [
  'load-opportunity',
  'validate-customer',
  'validate-legal-entity',
  'validate-tax-and-currency',
  'validate-project-manager',
  'evaluate-stage-gate',
  'verify-commercial-terms',
  'provision-project',
  'assign-financial-dimensions',
  'create-billing-profile',
  'create-schedules',
  'request-staffing',
  'update-crm',
  'announce',
] as const;

/** The steps of an unwinding, in their order. */
export const unwindingSteps = [
  'take-stock',
  'assess-usage',
  'release-staffing',
  'close-billing',
  'settle-projects',
  'tell-crm',
] as const;

/** Where a handover can get stuck: at a checkpoint, or at a step of its unwinding. */
export const reachable = [...checkpointNames, ...unwindingSteps] as const;
export type CheckpointOrStep = (typeof reachable)[number];

/**
 * How a checkpoint stands; `skipped` when a person has left it out, `undone` where its handover has begun anew and not
 * reached it again.
 */
export const checkpointStates = ['done', 'failed', 'waiting', 'skipped', 'undone'] as const;
export type CheckpointState = (typeof checkpointStates)[number];

/** From where a handover is carried on: from what is not done yet, or from its start. */
export const replayStarts = ['step', 'start'] as const;
export type ReplayStart = (typeof replayStarts)[number];

/** Whose versions of decisions count: those in force now, or those of the first time. */
export const policies = ['current', 'original'] as const;
export type Policy = (typeof policies)[number];

/** What a person can rule on a handover. */
export const interventionKinds = ['edit', 'approval', 'skip', 'adoption'] as const;
export type InterventionKind = (typeof interventionKinds)[number];

/** What people do with exceptions. */
export const exceptionActs = [
  'retried',
  'edited',
  'approved',
  'skipped',
  'adopted',
  'given-up',
  'assigned',
  'commented',
  'intervention-withdrawn',
] as const;
export type ExceptionAct = (typeof exceptionActs)[number];

/** What has become of a handover since somebody carried it on. */
export const actFates = ['through', 'blocked', 'waiting', 'under-way'] as const;
export type ActFate = (typeof actFates)[number];

/** With what a person picks a value. */
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

/** Records and words that people pick values from. */
export const choiceKinds = [
  'employee',
  'customer',
  'project-template',
  'tax-code',
  'currency',
  'legal-entity',
  'service-line',
  'practice',
  'delivery-region',
  'product',
  'role',
  'skill',
  'person',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** In which order exceptions are listed. */
export const exceptionOrders = ['newest', 'risk'] as const;
export type ExceptionOrder = (typeof exceptionOrders)[number];

/** In which order causes are listed. */
export const causeOrders = ['count', 'risk'] as const;
export type CauseOrder = (typeof causeOrders)[number];

/** What becomes of an event of a CRM; the last three are not final. */
export const eventFates = [
  'accepted',
  'repeated',
  'known',
  'older',
  'not-ours',
  'unknown-opportunity',
  'postponed',
  'failed',
] as const;
export type EventFate = (typeof eventFates)[number];

/** How an event came. */
export const eventOrigins = ['webhook', 'outbound-message', 'poll', 'reconciliation'] as const;
export type EventOrigin = (typeof eventOrigins)[number];

/** What an entry of a trace is about. */
export const traceKinds = [
  'event',
  'filter',
  'call',
  'decision',
  'write',
  'checkpoint',
  'person',
  'wait',
  'announcement',
] as const;
export type TraceKind = (typeof traceKinds)[number];

/** `paused` by a person; `disabled` because its URL failed for too long or is gone. */
export const subscriptionStates = ['enabled', 'paused', 'disabled'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** How people are told. */
export const channels = ['email', 'slack', 'teams'] as const;
export type Channel = (typeof channels)[number];

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
