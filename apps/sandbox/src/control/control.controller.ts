import { notFound, Public } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DocusignTokens } from '../docusign/docusign-tokens.js';
import type { RecordContent, StoredRecord } from '../records/record.js';
import { RecordStore } from '../records/record-store.js';
import { Sessions } from '../salesforce/org/sessions.js';
import { AccessTokens } from '../xero/org/access-tokens.js';
import { Modstamps } from '../salesforce/writes/modstamps.js';
import { Announcements } from './announcements.js';
import { ControlGuard } from './control-guard.js';
import { Counts, type RecordCounts } from './counts.js';
import { RecordsQuery, RecordsToStore } from './records-requests.js';
import { Seeding } from './seeding.js';

/** Reads and changes what the stand-ins hold, past their protocols. */
@Public()
@UseGuards(ControlGuard)
@ApiBearerAuth()
@ApiTags('Control')
@Controller('control')
export class ControlController {
  constructor(
    private readonly store: RecordStore,
    private readonly seeding: Seeding,
    private readonly counts: Counts,
    private readonly modstamps: Modstamps,
    private readonly sessions: Sessions,
    private readonly docusignTokens: DocusignTokens,
    private readonly xeroTokens: AccessTokens,
    private readonly announcements: Announcements,
  ) {}

  @Post('reset')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reset', summary: 'Wipe everything and seed again' })
  async reset(): Promise<void> {
    await this.seeding.reset();
  }

  @Post('seed')
  @HttpCode(204)
  @ApiOperation({ operationId: 'seed', summary: 'Put the seeded records back into their first state' })
  async seed(): Promise<void> {
    await this.seeding.seed();
  }

  @Get('counts')
  @ApiOperation({ operationId: 'count', summary: 'Records by system and type, duplicates, and events of the CRM' })
  async count(): Promise<RecordCounts> {
    return this.counts.read();
  }

  @Get('records')
  @ApiOperation({ operationId: 'listRecords', summary: 'Records of a type, in the order of their ids' })
  async list(@Query() { system, type, ...query }: RecordsQuery): Promise<{ items: StoredRecord[] }> {
    return { items: await this.store.find(system, type, query) };
  }

  @Post('records')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'storeRecords',
    summary: 'Store up to 5,000 records as they are; existing ones are replaced',
  })
  async storeMany(@Body() { records }: RecordsToStore): Promise<{ stored: number }> {
    await this.announcements.announce(await this.store.insertMany(records.map((record) => this.stamped(record))));
    return { stored: records.length };
  }

  @Patch('records/:system/:type/:id')
  @ApiOperation({ operationId: 'patchRecord', summary: 'Lay fields over a record' })
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  async patch(
    @Param('system') system: string,
    @Param('type') type: string,
    @Param('id') id: string,
    @Body() patch: RecordContent,
  ): Promise<StoredRecord> {
    const record = await this.store.update(system, type, id, system === 'crm' ? this.restamped(type, patch) : patch);
    if (!record) throw notFound(`${system} ${type}`, id);
    await this.announcements.announce([record], patch);
    return record;
  }

  @Post('sessions/expirations')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'expireSessions',
    summary: 'End every session of the CRM, every token of the document system and of Xero',
  })
  expireSessions(): void {
    this.sessions.revoke();
    this.docusignTokens.revoke();
    this.xeroTokens.expire();
  }

  /** The CRM's records cannot do without the stamps that its org sets. */
  private stamped<Stored extends { system: string; type: string; data: RecordContent }>(record: Stored): Stored {
    if (record.system !== 'crm' || 'SystemModstamp' in record.data) return record;
    const now = this.modstamps.next(record.type);
    return { ...record, data: { CreatedDate: now, ...record.data, LastModifiedDate: now, SystemModstamp: now } };
  }

  private restamped(type: string, patch: RecordContent): RecordContent {
    const now = this.modstamps.next(type);
    return { ...patch, LastModifiedDate: now, SystemModstamp: now };
  }
}
