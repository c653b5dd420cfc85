import { Instant, ListOf, OnBehalfOf, OneOf, Text, Whole } from '@handover/canonical';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { type VersionStatus, versionStatuses } from './decisions-schema.js';

const exampleContent = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'request', name: 'Request', type: 'inputNode' },
    {
      id: 'template',
      name: 'Project template',
      type: 'decisionTableNode',
      content: {
        hitPolicy: 'first',
        inputs: [{ id: 'contractType', name: 'Contract type', field: 'opportunity.contractType' }],
        outputs: [{ id: 'template', name: 'Template', field: 'template' }],
        rules: [
          {
            _id: 'template-fixed-price',
            _description: 'Fixed price uses the fixed-price template',
            contractType: '"fixed-price"',
            template: '"TPL-FIXED"',
          },
        ],
      },
    },
    { id: 'response', name: 'Response', type: 'outputNode' },
  ],
  edges: [
    { id: 'request-to-template', sourceId: 'request', targetId: 'template' },
    { id: 'template-to-response', sourceId: 'template', targetId: 'response' },
  ],
};

/** A decision that processes ask for by name. */
export class Decision {
  @Text({ description: 'Name; percent-encoded in paths', example: 'project-template' })
  name: string;

  @Text({ description: 'Title', example: 'Project template' })
  title: string;

  @Text({
    description: 'What it decides',
    maxLength: 2000,
    example: 'Which ERP template the project is made from; no row means that nobody has mapped the deal yet.',
  })
  description: string;

  @Whole({ description: 'Version in force', min: 1, example: 3, optional: true })
  activeVersion?: number;

  @Text({ description: 'Who put it in force', example: 'b.fischer', optional: true })
  activatedBy?: string;

  @Instant({ description: 'Since when it is in force', optional: true })
  activatedAt?: string;

  @Whole({ description: 'Newest version, whatever its status', min: 1, example: 4 })
  latestVersion: number;
}

/** A version of a decision, without its content. */
export class DecisionVersionSummary {
  @Text({ description: 'Name of the decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Number of the version, from 1', min: 1, example: 4 })
  version: number;

  @OneOf(versionStatuses, {
    name: 'DecisionVersionStatus',
    description: 'draft: never in force; active: in force; retired: was in force and can be again',
    example: 'draft',
  })
  status: VersionStatus;

  @Text({
    description: 'SHA-256 of the content, hex',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  contentHash: string;

  @Text({
    description: 'Why it was made',
    maxLength: 2000,
    example: 'Template for the new service line',
    optional: true,
  })
  note?: string;

  @Text({ description: 'Who made it: the subject of the token, or `release`', example: 'analyst' })
  createdBy: string;

  @Instant({ description: 'When it was made' })
  createdAt: string;

  @Text({ description: 'Who put it in force last', example: 'analyst', optional: true })
  activatedBy?: string;

  @Instant({ description: 'When it was put in force last', optional: true })
  activatedAt?: string;

  @Instant({ description: 'When another version took its place', optional: true })
  retiredAt?: string;
}

/** A version of a decision. */
export class DecisionVersion extends DecisionVersionSummary {
  @ApiProperty({
    description: 'The decision in the JSON Decision Model (JDM) of GoRules',
    type: 'object',
    additionalProperties: true,
    example: exampleContent,
  })
  content: Record<string, unknown>;
}

/** A decision to be checked. */
export class DecisionDraft {
  @ApiProperty({
    description: 'The decision in the JSON Decision Model (JDM) of GoRules, as its editor saves it',
    type: 'object',
    additionalProperties: true,
    example: exampleContent,
  })
  @IsObject()
  content: Record<string, unknown>;
}

/** A version to be kept. */
export class NewDecisionVersion extends DecisionDraft {
  @Text({
    description: 'Why it is made',
    maxLength: 2000,
    example: 'Template for the new service line',
    optional: true,
  })
  note?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** One thing that is wrong with a decision. */
export class DecisionFaultDocument {
  @ApiProperty({
    description: 'JSON pointer (RFC 6901) into the request',
    example: '/content/nodes/1/content/rules/3/contractType',
  })
  pointer: string;

  @Text({ description: 'Name of the node', example: 'Project template', optional: true })
  node?: string;

  @Whole({ description: 'Row of the table, from 1', min: 1, example: 4, optional: true })
  row?: number;

  @Text({ description: 'Heading of the column', example: 'Contract type', optional: true })
  column?: string;

  @Text({
    description: 'What is wrong, in a sentence',
    maxLength: 4000,
    example: 'The cell "fixed-price is no condition: Unexpected EOF: fixed-price at 1.',
  })
  detail: string;
}

/** What a validation found. */
export class DecisionValidation {
  @ApiProperty({ description: 'Whether the decision could be kept', example: false })
  valid: boolean;

  @ListOf(() => DecisionFaultDocument, { description: 'All that is wrong; empty for a valid decision' })
  faults: DecisionFaultDocument[];
}
