import { OneOf } from '@handover/canonical';
import { ApiProblems, type Caller, notFound, OptionalCaller, Public } from '@handover/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Catalogue, CATALOGUE_SCOPE } from '../contracts/catalogue.js';
import type { CataloguedApi } from '../contracts/catalogued-api.js';
import { ApiDetail, ApiList } from './api-documents.js';
import { detailOf, summaryOf } from './described-api.js';

const documentFormats = ['yaml', 'json'] as const;
const YAML = 'application/yaml';
const TYPESCRIPT = 'text/plain';

class DocumentQuery {
  @OneOf(documentFormats, { name: 'DocumentFormat', description: 'YAML unless told', optional: true, example: 'json' })
  format?: (typeof documentFormats)[number];
}

const NAME = { name: 'name', description: 'Name of the contract', example: 'experience-ops' };

/** The APIs, and what each is. */
@ApiTags('apis')
@Public({ moreWith: CATALOGUE_SCOPE })
@Controller('v1/apis')
export class ApisController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get()
  @ApiOperation({
    summary: 'List the APIs',
    description: 'Those that the owner file calls public; with the scope `catalogue:read` all of them.',
  })
  @ApiOkResponse({ type: ApiList, description: 'The APIs' })
  @ApiProblems(400)
  async listApis(@OptionalCaller() caller: Caller | undefined): Promise<ApiList> {
    const visible = await this.catalogue.visibleTo(caller);
    return { items: visible.map(summaryOf), more: visible.length < (await this.catalogue.all()).length };
  }

  @Get(':name')
  @ApiOperation({
    summary: 'Read an API',
    description: 'With its operations, and what has changed since the last release.',
  })
  @ApiParam(NAME)
  @ApiOkResponse({ type: ApiDetail, description: 'The API' })
  @ApiProblems(404)
  async getApi(@Param('name') name: string, @OptionalCaller() caller: Caller | undefined): Promise<ApiDetail> {
    return detailOf(await this.named(name, caller));
  }

  @Get(':name/document')
  @ApiOperation({ summary: 'Download a contract', description: 'OpenAPI 3.0, or AsyncAPI 3.0 for the events.' })
  @ApiParam(NAME)
  @ApiProduces(YAML, 'application/json')
  @ApiOkResponse({
    description: 'The contract',
    content: {
      [YAML]: { schema: { type: 'string' }, example: 'openapi: 3.0.3\n' },
      'application/json': { schema: { type: 'object' }, example: { openapi: '3.0.3' } },
    },
  })
  @ApiProblems(400, 404)
  async getApiDocument(
    @Param('name') name: string,
    @Query() { format = 'yaml' }: DocumentQuery,
    @OptionalCaller() caller: Caller | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { yaml, document, version } = await this.named(name, caller);
    const file = `${name}-${version}.${format}`;
    const text = format === 'yaml' ? yaml : `${JSON.stringify(document, null, 2)}\n`;
    await download(reply, file, format === 'yaml' ? YAML : 'application/json; charset=utf-8', text);
  }

  @Get(':name/client')
  @ApiOperation({
    summary: 'Download a typed client',
    description:
      'TypeScript in one file, on axios: the types of the contract and a method for each operation. For events, their types.',
  })
  @ApiParam(NAME)
  @ApiProduces(TYPESCRIPT)
  @ApiOkResponse({
    description: 'The client',
    content: { [TYPESCRIPT]: { schema: { type: 'string' }, example: 'export class ExperienceOpsClient {}\n' } },
  })
  @ApiProblems(404)
  async getApiClient(
    @Param('name') name: string,
    @OptionalCaller() caller: Caller | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { client } = await this.named(name, caller);
    if (client === undefined) throw notFound('client', name);
    await download(reply, `${name}.ts`, `${TYPESCRIPT}; charset=utf-8`, client);
  }

  private async named(name: string, caller: Caller | undefined): Promise<CataloguedApi> {
    const api = await this.catalogue.find(name, caller);
    if (!api) throw notFound('API', name);
    return api;
  }
}

async function download(reply: FastifyReply, file: string, type: string, text: string): Promise<void> {
  await reply.header('Content-Disposition', `attachment; filename="${file}"`).type(type).send(text);
}
