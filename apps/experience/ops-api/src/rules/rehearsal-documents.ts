import { Flag, Instant, JsonObject, JsonValue, ListOf, OneOf, Text, Whole } from '@handover/canonical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const LARGEST_VERSION = 2_147_483_647;
const books = ['seller', 'deliverer'] as const;
const changes = ['added', 'removed', 'changed'] as const;
const baselines = ['then', 'now'] as const;

/** A draft of a decision, or a version of it. */
export class DecisionToTry {
  @Whole({
    description: 'Version to be tried; instead of `content`',
    min: 1,
    max: LARGEST_VERSION,
    example: 4,
    optional: true,
  })
  version?: number;

  @JsonObject({
    description: 'Draft to be tried (JDM); instead of `version`',
    optional: true,
    example: { nodes: [], edges: [] },
  })
  content?: Record<string, unknown>;
}

/** Asks what a draft makes of one opportunity. */
export class NewDecisionTest extends DecisionToTry {
  @Text({ description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({ description: 'CRM instance; main unless told', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;
}

/** Asks what a draft would have made of the last handovers. */
export class NewDecisionRehearsal extends DecisionToTry {
  @Whole({ description: 'How many of the last handovers', min: 1, max: 1_000, example: 100, optional: true })
  last?: number;

  @Text({ description: 'Only deals of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @OneOf(baselines, {
    name: 'RehearsalBaseline',
    description:
      'What is compared with: what came out then, by the version of then (then; unless told), or what the version in force makes of it (now)',
    optional: true,
  })
  comparedWith?: (typeof baselines)[number];
}

/** One field that comes out differently. */
export class OutputDifference {
  @Text({ description: 'Where it is, in field words', maxLength: 1000, example: 'template' })
  field: string;

  @OneOf(changes, { name: 'DecisionChange', description: 'What became of it' })
  change: (typeof changes)[number];

  @JsonValue({ description: 'What it was', optional: true, example: 'TPL-TM' })
  before?: unknown;

  @JsonValue({ description: 'What it is', optional: true, example: 'TPL-FIXED' })
  after?: unknown;
}

/** What one version made of a deal. */
export class TriedOutcome {
  @Whole({ description: 'Version; absent for a draft', min: 1, example: 3, optional: true })
  version?: number;

  @ApiPropertyOptional({
    description: 'The answer; absent where there is none',
    type: 'object',
    additionalProperties: true,
    example: { template: 'TPL-FIXED' },
  })
  output?: Record<string, unknown>;

  @ApiPropertyOptional({
    description: 'The nodes that ran, with the rows that hit',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [{ node: 'Project template', kind: 'table', rows: [{ id: 'template-fixed-price' }] }],
  })
  trace?: unknown[];

  @Text({ description: 'Why there is no answer', maxLength: 4000, optional: true })
  failure?: string;
}

/** What came out for a deal, before and after. */
export class TriedCase {
  @OneOf(books, {
    name: 'DecisionBooks',
    description: 'In whose books: those of the legal entity that sells, or of another one that delivers',
  })
  books: (typeof books)[number];

  @Flag({ description: 'Whether both answer the same' })
  same: boolean;

  @ApiProperty({ description: 'What the version that it is compared with made of it', type: () => TriedOutcome })
  before: TriedOutcome;

  @ApiProperty({ description: 'What the draft makes of it', type: () => TriedOutcome })
  after: TriedOutcome;

  @ListOf(() => OutputDifference, { description: 'The fields that come out differently', maxItems: 10_000 })
  differences: OutputDifference[];
}

/** What a draft makes of an opportunity, and what it was told of it. */
export class TestedCase extends TriedCase {
  @JsonObject({ description: 'What the decision was told', example: { stage: 'closed-won', value: 184000 } })
  context: Record<string, unknown>;
}

/** What a draft and the version in force make of an opportunity now. */
export class DecisionTest {
  @Text({ description: 'Decision', example: 'project-template' })
  decision: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Opportunity', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({ description: 'Name of the opportunity', maxLength: 1000, example: 'Nordwind: billing platform' })
  name: string;

  @ListOf(() => TestedCase, { description: 'One case, or one in the books of each legal entity' })
  cases: TestedCase[];
}

/** A handover that would have come out differently, and why. */
export class RehearsedHandover extends TriedCase {
  @Text({ description: 'Handover key', maxLength: 512, example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Name of the opportunity', maxLength: 1000, optional: true })
  name?: string;

  @Text({ description: 'Customer', maxLength: 1000, optional: true, example: 'Nordwind Energie AG' })
  customer?: string;

  @Text({ description: 'Legal entity', optional: true, example: 'DE01' })
  legalEntity?: string;

  @Instant({ description: 'When it was decided' })
  decidedAt: string;
}

/** A change that several handovers have in common. */
export class CommonDifference extends OutputDifference {
  @Whole({ description: 'Handovers with this difference', min: 1, example: 7 })
  count: number;
}

/** What a draft would have made of the last handovers. */
export class DecisionRehearsal {
  @Text({ description: 'Decision', example: 'project-template' })
  decision: string;

  @OneOf(baselines, { name: 'RehearsalBaseline', description: 'What is compared with' })
  comparedWith: (typeof baselines)[number];

  @Whole({ description: 'Handovers that were rehearsed; fewer than asked for where there are no more', example: 100 })
  handovers: number;

  @Whole({ description: 'Cases: one a handover, or one in the books of each legal entity', example: 104 })
  compared: number;

  @Whole({ description: 'Cases that come out the same', example: 97 })
  same: number;

  @Whole({ description: 'Cases that come out differently', example: 7 })
  different: number;

  @Whole({ description: 'Of these, cases on which one of the two fails', example: 0 })
  failed: number;

  @Instant({ description: 'When the oldest of the handovers was decided', optional: true })
  since?: string;

  @ListOf(() => CommonDifference, { description: 'The differences by how many have them, at most 100', maxItems: 100 })
  summary: CommonDifference[];

  @ListOf(() => RehearsedHandover, {
    description: 'Those that come out differently, the newest first',
    maxItems: 2_000,
  })
  items: RehearsedHandover[];
}
