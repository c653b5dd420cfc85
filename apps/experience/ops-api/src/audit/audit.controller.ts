import { Readable } from 'node:stream';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ProcessRulesClient } from '@handover/contracts/process-rules';
import {
  ApiProblems,
  AuditLogEntry,
  AuditVerification,
  type Page,
  PageOf,
  passOn,
  RequireScope,
} from '@handover/platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { jsonLines } from './audit-export.js';
import { type AuditLogName, AuditLogQuery, AuditLogVerificationQuery } from './audit-query.js';

/** Which entries an export has. */
class AuditExportQuery extends OmitType(AuditLogQuery, ['limit', 'cursor', 'order']) {}

const PAGE = 200;
const MEDIA_TYPE = 'application/jsonl';
const EXAMPLE =
  '{"sequence":1,"recordedAt":"2026-11-20T09:30:00.123456Z","action":"handover.begun","subject":"main:006Hx00000A1B2CIAV","actor":"crm","correlationId":"evt-000042","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}\n';

/** Who did what, when and why; nobody can change it unseen. */
@ApiTags('audit')
@ApiProblems(502, 503, 504)
@RequireScope('audit:read')
@Controller('v1')
export class AuditController {
  constructor(
    private readonly handovers: ProcessOpportunityToProjectClient,
    private readonly rules: ProcessRulesClient,
  ) {}

  @Get('audit-entries')
  @ApiOperation({
    summary: 'List entries of the audit log',
    description: 'Sealed ones, the newest first unless told. An entry is sealed about a second after it was recorded.',
  })
  @ApiOkResponse({ type: PageOf(AuditLogEntry), description: 'A page of entries' })
  @ApiProblems(400)
  listAuditEntries(@Query() { log, ...query }: AuditLogQuery): Promise<Page<AuditLogEntry>> {
    return passOn(this.of(log).listAuditEntries({ query }));
  }

  @Get('audit-verification')
  @ApiOperation({
    summary: 'Verify the audit log',
    description:
      'Computes the chain of hashes again and says what was changed or is gone. That the end of the chain was cut off shows only against a hash that is known from elsewhere: send `knownSequence` and `knownHash`.',
  })
  @ApiOkResponse({ type: AuditVerification, description: 'What was found' })
  @ApiProblems(400)
  verifyAuditLog(@Query() { log, ...query }: AuditLogVerificationQuery): Promise<AuditVerification> {
    return passOn(this.of(log).verifyAuditLog({ query }));
  }

  @Get('audit-export')
  @ApiOperation({
    summary: 'Export the audit log',
    description:
      'JSON Lines, the oldest entry first, each with the hash that seals it. An export that breaks off ends the connection; begin again from the instant of its last line.',
  })
  @ApiProduces(MEDIA_TYPE)
  @ApiOkResponse({
    description: 'The entries',
    content: { [MEDIA_TYPE]: { schema: { type: 'string' }, example: EXAMPLE } },
  })
  @ApiProblems(400)
  async exportAuditLog(@Query() { log, ...filter }: AuditExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const page = (cursor?: string) =>
      this.of(log).listAuditEntries({ query: { ...filter, order: 'oldest-first', limit: PAGE, cursor } });
    const lines = jsonLines(await passOn(page()), page);
    void reply
      .header('Content-Type', MEDIA_TYPE)
      .header('Cache-Control', 'no-store')
      .header('Content-Disposition', `attachment; filename="audit-${log ?? 'handovers'}.jsonl"`)
      .send(Readable.from(lines));
  }

  private of(log: AuditLogName = 'handovers') {
    return log === 'rules' ? this.rules : this.handovers;
  }
}
