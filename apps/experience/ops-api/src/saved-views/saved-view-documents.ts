import { Flag, Instant, JsonObject, ListOf, OneOf, Text, TextList } from '@handover/canonical';
import { type PortalPage, portalPages } from '../words.js';

/** A view as a person writes it. */
export class NewSavedView {
  @OneOf(portalPages, { name: 'PortalPage', description: 'Page that it is a view of' })
  page: PortalPage;

  @Text({ description: 'Name; one of its owner on this page', example: 'Blocked in Germany', maxLength: 100 })
  name: string;

  @Flag({ description: 'Whether everybody may use it' })
  shared: boolean;

  @JsonObject({
    description: 'Filters by name, as the list of the page takes them: texts, or lists of texts',
    example: { state: ['blocked'], legalEntity: 'DE01' },
  })
  filters: Record<string, unknown>;

  @TextList({
    description: 'Columns that are shown, in their order',
    maxItems: 50,
    example: ['name', 'state', 'amount'],
  })
  columns: string[];

  @Text({
    description: 'Order, as `<field>:asc` or `<field>:desc`',
    optional: true,
    example: 'amount:desc',
    maxLength: 100,
  })
  sort?: string;
}

/** A view of a list. */
export class SavedView extends NewSavedView {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @Text({ description: 'Whose it is', example: 'a.keller' })
  owner: string;

  @Flag({ description: 'Whether it is of whoever asks, and can be changed' })
  mine: boolean;

  @Instant({ description: 'When it was made' })
  createdAt: string;

  @Instant({ description: 'When it was last changed' })
  updatedAt: string;

  @Text({ description: 'ETag, for If-Match', example: '"3"' })
  etag: string;
}

/** The views that a person has on a page. */
export class SavedViews {
  @ListOf(() => SavedView, { description: 'Own ones first, each part by name' })
  items: SavedView[];
}

/** Which views are wanted. */
export class SavedViewQuery {
  @OneOf(portalPages, { name: 'PortalPage', description: 'Page' })
  page: PortalPage;
}
