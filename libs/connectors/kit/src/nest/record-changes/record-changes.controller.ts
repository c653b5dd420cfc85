import { ApiProblems, decodeCursor, encodeCursor, invalid, type Page, PageOf, RequireScope } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RecordChange, RecordChangesQuery } from './record-change.js';
import { type KeptChange, RecordChanges } from './record-changes.js';

/** What the systems told of their records. */
@ApiTags('record-changes')
@Controller('v1/record-changes')
export class RecordChangesController {
  constructor(private readonly changes: RecordChanges) {}

  @Get()
  @RequireScope('record-changes:read')
  @ApiOperation({
    summary: 'List changes that systems told of',
    description:
      'Of webhooks, oldest first, each once; kept for 30 days. A page without items is the end: its cursor goes on from there later. A change is a hint to read the record.',
  })
  @ApiOkResponse({ type: PageOf(RecordChange), description: 'A page of changes, always with the cursor to go on from' })
  @ApiProblems(400)
  async listRecordChanges(@Query() query: RecordChangesQuery): Promise<Page<RecordChange>> {
    const { limit = 50, cursor, instance } = query;
    const after = cursor === undefined ? 0 : sequenceIn(cursor);
    const rows = await this.changes.list({ after, limit, instance });
    return { items: rows.map(documentOf), nextCursor: encodeCursor({ after: rows.at(-1)?.sequence ?? after }) };
  }
}

function sequenceIn(cursor: string): number {
  const { after } = decodeCursor(cursor);
  if (typeof after === 'number' && Number.isSafeInteger(after) && after >= 0) return after;
  throw invalid('The cursor is not one of this list: begin again without it.', [
    { pointer: '/cursor', detail: 'must be the nextCursor of an earlier page' },
  ]);
}

function documentOf(row: KeptChange): RecordChange {
  return {
    instance: row.instance,
    type: row.type,
    id: row.record_id,
    change: row.change,
    occurredAt: row.occurred_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    externalReference: row.external_reference ?? undefined,
  };
}
