import { ListOf, Text, Whole } from '@handover/canonical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A decision to be evaluated. */
export class DecisionReference {
  @Text({ description: 'Name of the decision', example: 'stage-gate/closed-won' })
  name: string;

  @Whole({ description: 'Version; the active one unless told', min: 1, example: 3, optional: true })
  version?: number;
}

/** Decisions to be evaluated on one context. */
export class EvaluationRequest {
  @ListOf(() => DecisionReference, { description: 'Decisions, 1 to 50', maxItems: 50 })
  decisions: DecisionReference[];

  @ApiProperty({
    description:
      'What is known of the deal: stage, opportunity, value, durationDays, customer, legalEntity, projectManager, statementOfWork; what is not known is null or absent',
    type: 'object',
    additionalProperties: true,
    example: {
      stage: 'closed-won',
      opportunity: { contractType: 'fixed-price', serviceLine: 'cloud', legalEntity: 'DE01' },
      value: 184000,
      durationDays: 211,
      customer: null,
      legalEntity: null,
      projectManager: null,
      statementOfWork: null,
    },
  })
  context: Record<string, unknown>;
}

/** A row that hit, or a branch that was taken. */
export class TraceRow {
  @Text({ description: 'Id of the row', example: 'template-fixed-price' })
  id: string;

  @Text({
    description: 'What the row says, in business words',
    example: 'Fixed price in the known service lines use the fixed price template',
    optional: true,
  })
  description?: string;
}

/** What one node did. */
export class TraceNode {
  @Text({ description: 'Name of the node', example: 'Project template' })
  node: string;

  @ApiProperty({ description: 'Kind of node', enum: ['table', 'expression', 'switch'], enumName: 'TraceNodeKind' })
  kind: 'table' | 'expression' | 'switch';

  @ListOf(() => TraceRow, { description: 'Rows that hit, in their order; empty when none did' })
  rows: TraceRow[];

  @ApiPropertyOptional({
    description: 'What the node gave; what it only passed on is left out',
    type: 'object',
    additionalProperties: true,
    example: { template: 'TPL-FIXED' },
  })
  output?: unknown;
}

/** What a decision answered, and why. */
export class EvaluationResult {
  @Text({ description: 'Name of the decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Version that was evaluated', min: 1, example: 3 })
  version: number;

  @ApiProperty({
    description: 'The answer; a field without a value is absent',
    type: 'object',
    additionalProperties: true,
    example: { template: 'TPL-FIXED' },
  })
  output: Record<string, unknown>;

  @ListOf(() => TraceNode, { description: 'The nodes between input and output, in the order in which they ran' })
  trace: TraceNode[];
}

/** Results in the order of the decisions asked for. */
export class Evaluations {
  @ListOf(() => EvaluationResult, { description: 'One result for each decision, in the order asked for' })
  results: EvaluationResult[];
}
