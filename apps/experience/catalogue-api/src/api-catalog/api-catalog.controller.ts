import { ApiProblems, type Caller, OptionalCaller, Public } from '@handover/platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Catalogue, CATALOGUE_SCOPE } from '../contracts/catalogue.js';
import { LINKSET, linksetOf } from './linkset.js';

/** Where the portal serves this API; it says so with the header `X-Forwarded-Prefix`. */
const PREFIX = /^(\/[A-Za-z0-9._-]+)+$/;

/** The catalogue for machines (RFC 9727). */
@ApiTags('api-catalog')
@Public({ moreWith: CATALOGUE_SCOPE })
@Controller('.well-known/api-catalog')
export class ApiCatalogController {
  constructor(private readonly catalogue: Catalogue) {}

  @Get()
  @ApiOperation({
    summary: 'List the APIs for machines',
    description: 'A set of links (RFC 9264) as RFC 9727 wants it: the contract and the page of every API.',
  })
  @ApiOkResponse({
    description: 'The links',
    content: {
      'application/linkset+json': {
        schema: { type: 'object', properties: { linkset: { type: 'array', items: { type: 'object' } } } },
        example: {
          linkset: [
            {
              anchor: 'https://handover.example/api/catalogue/v1/apis/experience-ops',
              'service-desc': [
                {
                  href: 'https://handover.example/api/catalogue/v1/apis/experience-ops/document',
                  type: 'application/vnd.oai.openapi',
                },
              ],
            },
          ],
        },
      },
    },
  })
  @ApiProblems(400)
  async getApiCatalog(
    @OptionalCaller() caller: Caller | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { host, base } = addressOf(request);
    const origin = `${request.protocol}://${host}`;
    const body = linksetOf(await this.catalogue.visibleTo(caller), origin, base);
    const self = `<${origin}/.well-known/api-catalog>; rel="api-catalog"`;
    // Bytes, since Fastify adds a charset to texts, which this media type does not have.
    await reply
      .header('Link', self)
      .type(LINKSET)
      .send(Buffer.from(JSON.stringify(body)));
  }
}

function addressOf({ headers, host }: FastifyRequest): { host: string; base: string } {
  const prefix = headers['x-forwarded-prefix'];
  const base = typeof prefix === 'string' && PREFIX.test(prefix) ? prefix : '';
  const forwarded = headers['x-forwarded-host'];
  return { host: base !== '' && typeof forwarded === 'string' ? forwarded : host, base };
}
