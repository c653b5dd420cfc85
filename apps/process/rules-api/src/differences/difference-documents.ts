import { ListOf, OneOf, Text, TextList, Whole } from '@handover/canonical';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

const changes = ['added', 'removed', 'changed'] as const;
const rowChanges = ['added', 'removed', 'changed', 'moved'] as const;
const nodeKinds = ['table', 'expression', 'switch', 'end'] as const;
const sides = ['condition', 'result'] as const;

/** Texts of cells and settings may be long; they are the author's own. */
const LONG = { maxLength: 100_000, optional: true };

export class SettingDifferenceDocument {
  @Text({ description: 'Setting of the node, in words', example: 'rows that hit' })
  setting: string;

  @Text({ description: 'What it was; absent: nothing', example: 'the first', ...LONG })
  before?: string;

  @Text({ description: 'What it is; absent: nothing', example: 'all', ...LONG })
  after?: string;
}

export class ColumnDifferenceDocument {
  @OneOf(sides, { name: 'ColumnSide', description: 'Whether the column asks or gives' })
  side: (typeof sides)[number];

  @OneOf(changes, { name: 'DecisionChange', description: 'What became of it' })
  change: (typeof changes)[number];

  @Text({ description: 'Heading and field that it had', example: 'Region (opportunity.deliveryRegion)', ...LONG })
  before?: string;

  @Text({ description: 'Heading and field that it has', example: 'Region (opportunity.deliveryRegion)', ...LONG })
  after?: string;
}

export class CellDifferenceDocument {
  @Text({ description: 'Heading of the column', example: 'Template', maxLength: 100_000 })
  column: string;

  @Text({ description: 'What it said; absent: nothing', example: '"TPL-FIXED"', ...LONG })
  before?: string;

  @Text({ description: 'What it says; absent: nothing', example: '"TPL-GTX"', ...LONG })
  after?: string;
}

export class RowDifferenceDocument {
  @Text({ description: 'Id of the row, as traces show it', example: 'template-fixed-price', maxLength: 100_000 })
  id: string;

  @OneOf(rowChanges, { name: 'RowChange', description: 'What became of it' })
  change: (typeof rowChanges)[number];

  @Text({ description: 'What the row says, in business words', ...LONG })
  description?: string;

  @Whole({ description: 'Place that it had, from 1', min: 1, optional: true, example: 2 })
  placeBefore?: number;

  @Whole({ description: 'Place that it has, from 1', min: 1, optional: true, example: 2 })
  placeAfter?: number;

  @ListOf(() => CellDifferenceDocument, { description: 'Cells that say something else; all of a new or a removed row' })
  cells: CellDifferenceDocument[];
}

/** A node of the decision that the two do not have in common. */
export class NodeDifferenceDocument {
  @Text({ description: 'Name of the node', example: 'Project template', maxLength: 100_000 })
  node: string;

  @OneOf(nodeKinds, { name: 'DecisionNodeKind', description: 'Kind of node; end: input or output' })
  kind: (typeof nodeKinds)[number];

  @OneOf(changes, { name: 'DecisionChange', description: 'What became of it' })
  change: (typeof changes)[number];

  @ListOf(() => SettingDifferenceDocument, { description: 'Settings of the node' })
  settings: SettingDifferenceDocument[];

  @ListOf(() => ColumnDifferenceDocument, { description: 'Columns of a table' })
  columns: ColumnDifferenceDocument[];

  @ListOf(() => RowDifferenceDocument, {
    description: 'Rows of a table, expressions or branches',
    maxItems: 100_000,
  })
  rows: RowDifferenceDocument[];
}

/** What two versions of a decision do not have in common. */
export class VersionDifferences {
  @Text({ description: 'Decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Earlier version', min: 1, example: 3 })
  from: number;

  @Whole({ description: 'Later version; absent for a draft', min: 1, example: 4, optional: true })
  to?: number;

  @ApiProperty({ description: 'Whether they decide by the same rows', example: false })
  same: boolean;

  @ListOf(() => NodeDifferenceDocument, { description: 'Nodes that differ' })
  nodes: NodeDifferenceDocument[];

  @TextList({ description: 'Ways between nodes that came', maxItems: 10_000 })
  connectionsAdded: string[];

  @TextList({ description: 'Ways between nodes that went', maxItems: 10_000 })
  connectionsRemoved: string[];
}

export class DifferencesQuery {
  @Whole({ description: 'Earlier version', min: 1, max: 2_147_483_647, example: 3 })
  from: number;

  @Whole({ description: 'Later version', min: 1, max: 2_147_483_647, example: 4 })
  to: number;
}

/** A draft to be compared with a version, text by text. */
export class DraftToCompare {
  @Whole({ description: 'Version that it is compared with', min: 1, max: 2_147_483_647, example: 3 })
  from: number;

  @ApiProperty({
    description: 'The draft in the JSON Decision Model (JDM) of GoRules',
    type: 'object',
    additionalProperties: true,
    example: { nodes: [], edges: [] },
  })
  @IsObject()
  content: Record<string, unknown>;
}
