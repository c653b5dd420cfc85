import { ApiProblems, type Caller, OptionalCaller, Public } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CATALOGUE_SCOPE } from '../contracts/catalogue.js';
import { CatalogueSearch } from './catalogue-search.js';
import { Findings, SearchQuery } from './search-documents.js';

const LIMIT = 30;

/** Looks for words in everything that the catalogue holds. */
@ApiTags('search')
@Public({ moreWith: CATALOGUE_SCOPE })
@Controller('v1/search')
export class SearchController {
  constructor(private readonly catalogue: CatalogueSearch) {}

  @Get()
  @ApiOperation({
    summary: 'Search the catalogue',
    description: 'Over APIs, operations, types of events and fields, as far as the caller may see them.',
  })
  @ApiOkResponse({ type: Findings, description: 'What was found' })
  @ApiProblems(400)
  searchCatalogue(
    @Query() { q, limit = LIMIT }: SearchQuery,
    @OptionalCaller() caller: Caller | undefined,
  ): Promise<Findings> {
    return this.catalogue.search(q, limit, caller);
  }
}
