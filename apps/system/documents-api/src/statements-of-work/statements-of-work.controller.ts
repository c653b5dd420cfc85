import { createHash } from 'node:crypto';
import { StatementOfWork } from '@handover/canonical';
import {
  type DocumentArchive,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  WantsFresh,
} from '@handover/connector-kit';
import { ApiProblems, etagOf, notFound, type Page, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { StatementsQuery } from './statements-query.js';

const StatementId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the document', example: 'ENV-2026-0042' });

/** Statements of work in the document system. */
@ApiTags('statements-of-work')
@Controller('v1/statements-of-work')
export class StatementsOfWorkController {
  constructor(private readonly archives: InstanceRegistry<DocumentArchive>) {}

  @Get()
  @ListOperation({
    summary: 'Find the statements of work of an opportunity',
    description: 'The newest first.',
    scope: 'statements-of-work:read',
    answer: StatementOfWork,
  })
  async findStatementsOfWork(
    @Query() query: StatementsQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<Page<StatementOfWork>> {
    const documents = this.archives.choose(query);
    const found = await documents.share('statement-of-work.find', { key: query.opportunityId, fresh }, (archive) =>
      archive.findForOpportunity(query.opportunityId),
    );
    return { items: found.map((statement) => documents.own('statement-of-work', statement)) };
  }

  @Get(':id')
  @StatementId()
  @ReadOperation({
    summary: 'Read a statement of work',
    description: 'Its terms, signatures and the hash of its content.',
    scope: 'statements-of-work:read',
    answer: StatementOfWork,
  })
  async getStatementOfWork(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @WantsFresh() fresh: boolean,
  ): Promise<StatementOfWork> {
    const documents = this.archives.choose(query);
    const statement = await documents.share('statement-of-work.read', { key: id, fresh }, (archive) =>
      archive.read(id),
    );
    return documents.found('statement-of-work', id, statement);
  }

  @Get(':id/content')
  @StatementId()
  @RequireScope('statements-of-work:read')
  @ApiOperation({
    summary: 'Download a statement of work',
    description: 'Its ETag is the SHA-256 of the content in hex; Digest (RFC 3230) gives the same in base64.',
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The document', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 404, 422, 502, 503, 504)
  async downloadStatementOfWork(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const documents = this.archives.choose(query);
    const content = await documents.read('statement-of-work.download', (archive) => archive.download(id));
    if (!content) throw notFound('statement of work', id);
    const digest = createHash('sha256').update(content.bytes).digest();
    reply.header('ETag', etagOf(digest.toString('hex')));
    reply.header('Digest', `sha-256=${digest.toString('base64')}`);
    return new StreamableFile(content.bytes, {
      type: content.mediaType,
      disposition: `attachment; filename="${content.fileName.replace(/[^\w. -]/g, '_')}"`,
      length: content.bytes.length,
    });
  }
}
