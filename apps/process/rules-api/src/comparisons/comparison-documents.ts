import { Flag, JsonObject, JsonValue, ListOf, OneOf, Text, Whole } from '@handover/canonical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TraceNode } from '../evaluations/evaluation-documents.js';

/** One context on which a decision is compared with another version of it. */
export class ComparisonCase {
  @Text({ description: 'What the caller calls it', maxLength: 512, example: 'main:006Hx00000A1B2CIAV' })
  id: string;

  @Whole({ description: 'Version that it is compared with; the active one unless told', min: 1, optional: true })
  baseline?: number;

  @JsonObject({ description: 'What is known of the deal', example: { stage: 'closed-won', value: 184000 } })
  context: Record<string, unknown>;
}

/** A draft, or a version, to be compared with other versions of the same decision. */
export class ComparisonRequest {
  @Whole({ description: 'Version to be compared; instead of `content`', min: 1, example: 4, optional: true })
  version?: number;

  @JsonObject({
    description: 'Draft to be compared (JDM); instead of `version`',
    example: { nodes: [], edges: [] },
    optional: true,
  })
  content?: Record<string, unknown>;

  @Flag({ description: 'Leave out the cases that come out the same; they are counted all the same', optional: true })
  onlyDifferent?: boolean;

  @ListOf(() => ComparisonCase, { description: 'Contexts, 1 to 200', maxItems: 200 })
  cases: ComparisonCase[];
}

/** What one version made of a case. */
export class CaseOutcome {
  @Whole({ description: 'Version; absent for a draft', min: 1, example: 3, optional: true })
  version?: number;

  @ApiPropertyOptional({
    description: 'The answer; absent where there is none',
    type: 'object',
    additionalProperties: true,
    example: { template: 'TPL-FIXED' },
  })
  output?: Record<string, unknown>;

  @ListOf(() => TraceNode, { description: 'The nodes that ran, with the rows that hit', optional: true })
  trace?: TraceNode[];

  @Text({
    description: 'Why there is no answer',
    maxLength: 4000,
    example: 'Its node "Fails" failed: it expected a date.',
    optional: true,
  })
  failure?: string;
}

/** One field that comes out differently. */
export class OutputDifferenceDocument {
  @Text({ description: 'Where it is, in field words', maxLength: 1000, example: 'unmet › purchase-order-missing' })
  field: string;

  @OneOf(['added', 'removed', 'changed'], { name: 'DecisionChange', description: 'What became of it' })
  change: 'added' | 'removed' | 'changed';

  @JsonValue({ description: 'What it was', optional: true, example: 'TPL-TM' })
  before?: unknown;

  @JsonValue({ description: 'What it is', optional: true, example: 'TPL-FIXED' })
  after?: unknown;
}

/** A case and what the two made of it. */
export class ComparedCase {
  @Text({ description: 'What the caller calls it', maxLength: 512, example: 'main:006Hx00000A1B2CIAV' })
  id: string;

  @ApiProperty({ description: 'Whether both answer the same', example: false })
  same: boolean;

  @ApiProperty({ description: 'What the version that it is compared with made of it', type: () => CaseOutcome })
  before: CaseOutcome;

  @ApiProperty({ description: 'What the draft made of it', type: () => CaseOutcome })
  after: CaseOutcome;

  @ListOf(() => OutputDifferenceDocument, { description: 'The fields that come out differently', maxItems: 10_000 })
  differences: OutputDifferenceDocument[];
}

/** What came out differently. */
export class Comparison {
  @Text({ description: 'Decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Cases that were evaluated', example: 100 })
  compared: number;

  @Whole({ description: 'Of these, cases that come out the same', example: 93 })
  same: number;

  @Whole({ description: 'Of these, cases that come out differently', example: 7 })
  different: number;

  @Whole({ description: 'Of those that come out differently, cases on which one of the two fails', example: 0 })
  failed: number;

  @ListOf(() => ComparedCase, { description: 'The cases, in the order asked for' })
  cases: ComparedCase[];
}
