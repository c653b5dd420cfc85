import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequireScope } from '../auth/require-scope.decorator.js';
import { ApiProblems } from '../errors/api-problems.js';
import { decodeCursor, encodeCursor } from '../paging/cursor.js';
import { type Page, PageOf } from '../paging/page-of.js';
import { AuditLogEntry, AuditQuery, AuditVerification, AuditVerificationQuery } from './audit-documents.js';
import { AuditLog } from './audit-log.js';
import { verifyChain } from './verify-chain.js';

/** Who did what, when and why. */
@ApiTags('audit')
@Controller('v1')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get('audit-entries')
  @RequireScope('audit:read')
  @ApiOperation({
    summary: 'List entries of the audit log',
    description: 'Sealed ones, the newest first unless told. An entry is sealed about a second after it was recorded.',
  })
  @ApiOkResponse({ type: PageOf(AuditLogEntry), description: 'A page of entries' })
  @ApiProblems(400)
  async listAuditEntries(@Query() query: AuditQuery): Promise<Page<AuditLogEntry>> {
    const { limit = 50, cursor, order = 'newest-first', ...filter } = query;
    const after = cursor === undefined ? undefined : Number(decodeCursor(cursor).after) || 0;
    const rows = await this.log.list(filter, { limit: limit + 1, newestFirst: order === 'newest-first', after });
    const items = rows.slice(0, limit).map(({ entry, hash }) => ({ ...entry, hash }));
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last ? { nextCursor: encodeCursor({ after: last.sequence }) } : {}) };
  }

  @Get('audit-verification')
  @RequireScope('audit:read')
  @ApiOperation({
    summary: 'Verify the audit log',
    description:
      'Computes the chain of hashes again and says what was changed or is gone. That the end of the chain was cut off shows only against a hash that is known from elsewhere: send `knownSequence` and `knownHash`.',
  })
  @ApiOkResponse({ type: AuditVerification, description: 'What was found' })
  @ApiProblems(400)
  async verifyAuditLog(@Query() query: AuditVerificationQuery): Promise<AuditVerification> {
    const { fromSequence: from, knownSequence, knownHash } = query;
    const known =
      knownSequence === undefined || knownHash === undefined ? undefined : { sequence: knownSequence, hash: knownHash };
    const { faults, ...verification } = await verifyChain(this.log, { from, known });
    const [head, unsealed] = await Promise.all([this.log.sealAt(), this.log.unsealed()]);
    return {
      intact: faults.length === 0,
      ...verification,
      faults,
      ...(head ? { headSequence: head.sequence, headHash: head.hash } : {}),
      unsealed,
    };
  }
}
