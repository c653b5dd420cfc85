import { CalendarDate, Flag, ListOf, Nested, OneOf, Text, TextList, Whole } from '@handover/canonical';
import { lifecycleStates, visibilities } from '../contracts/owner-file.js';

const layers = ['experience', 'process', 'system', 'events'] as const;
const formats = ['openapi', 'asyncapi'] as const;

/** Whose an API is. */
export class ApiOwner {
  @Text({ description: 'Team that answers for it', example: 'Integration' })
  team: string;

  @Text({ description: 'How to reach that team', example: 'integration@handover.example' })
  contact: string;
}

/** Where an API stands in its life. */
export class ApiLifecycle {
  @OneOf(lifecycleStates, { name: 'ApiLifecycleState', description: 'State', example: 'active' })
  state: (typeof lifecycleStates)[number];

  @CalendarDate({ description: 'First day in that state', example: '2026-11-01' })
  since: string;

  @CalendarDate({ description: 'Last day on which a deprecated API answers', optional: true, example: '2027-06-30' })
  sunset?: string;

  @Text({ description: 'API that takes its place', optional: true, example: 'system-erp' })
  successor?: string;
}

/** An API, or the business events. */
export class ApiSummary {
  @Text({ description: 'Name of the contract', example: 'system-erp' })
  name: string;

  @OneOf(layers, { name: 'ApiLayer', description: 'Layer', example: 'system' })
  layer: (typeof layers)[number];

  @OneOf(formats, { name: 'ContractFormat', description: 'Language of the contract', example: 'openapi' })
  format: (typeof formats)[number];

  @Text({ description: 'Title', example: 'ERP' })
  title: string;

  @Text({ description: 'Version of the contract', example: '1.0.0' })
  version: string;

  @Text({
    description: 'What it is for',
    maxLength: 4000,
    example: 'Projects with their financial dimensions, whatever the ERP.',
  })
  purpose: string;

  @Nested(() => ApiOwner, { description: 'Whose it is' })
  owner: ApiOwner;

  @Nested(() => ApiLifecycle, { description: 'Where it stands in its life' })
  lifecycle: ApiLifecycle;

  @OneOf(visibilities, { name: 'ApiVisibility', description: 'Who sees it here', example: 'internal' })
  visibility: (typeof visibilities)[number];

  @TextList({ description: 'Who may call it', example: ['process/opportunity-to-project-api'] })
  callers: string[];

  @Whole({ description: 'Number of its operations, or of types of events', example: 24 })
  operationCount: number;
}

/** All that a caller may see. */
export class ApiList {
  @ListOf(() => ApiSummary, { description: 'The APIs, from the experience layer down; then the events' })
  items: ApiSummary[];

  @Flag({ description: 'Whether there is more for those who sign in with the scope `catalogue:read`', example: true })
  more: boolean;
}

/** An operation, or a type of event. */
export class ApiOperationSummary {
  @Text({ description: 'operationId, or type of the event', example: 'createProject' })
  id: string;

  @Text({ description: 'HTTP method; EVENT for a type of event', example: 'POST' })
  method: string;

  @Text({ description: 'Path template; type of the event', example: '/v1/projects' })
  path: string;

  @Text({ description: 'What it does', maxLength: 4000, example: 'Create a project' })
  summary: string;

  @Text({ description: 'More about it', optional: true, maxLength: 10_000 })
  description?: string;

  @Text({ description: 'Group', optional: true, example: 'projects' })
  tag?: string;

  @Text({ description: 'Scope that a caller needs', optional: true, example: 'projects:write' })
  scope?: string;

  @Flag({ description: 'Whether it should not be used any more', example: false })
  deprecated: boolean;
}

/** What has changed since the released version. */
export class ApiChanges {
  @Text({ description: 'The released version; absent before the first release', optional: true, example: '0.1.0' })
  since?: string;

  @TextList({ description: 'What callers of that version could trip over', maxItems: 1000, example: [] })
  breaking: string[];

  @TextList({ description: 'What is new', maxItems: 1000, example: ['POST /v1/maintenance-windows is new.'] })
  added: string[];
}

/** One API with its operations. */
export class ApiDetail extends ApiSummary {
  @Text({ description: 'What it says of itself', maxLength: 10_000 })
  description: string;

  @TextList({ description: 'Scopes of its operations', example: ['projects:read', 'projects:write'] })
  scopes: string[];

  @ListOf(() => ApiOperationSummary, { description: 'Its operations, or types of events' })
  operations: ApiOperationSummary[];

  @Nested(() => ApiChanges, { description: 'What has changed since the released version' })
  changes: ApiChanges;

  @Flag({ description: 'Whether there is a client to copy, or the types of events', example: true })
  client: boolean;
}
