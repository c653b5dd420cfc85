import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** Where the next page begins; absent on the last. */
  nextCursor?: string;
}

type Constructor<Item> = new (...parameters: never[]) => Item;

const made = new Map<Constructor<unknown>, new () => Page<unknown>>();

/** The class of a page of items, for the OpenAPI document: its schema is named for the item's, `ProjectPage`. */
export function PageOf<Item>(item: Constructor<Item>): new () => Page<Item> {
  const known = made.get(item);
  if (known) return known as new () => Page<Item>;
  class ItemPage implements Page<Item> {
    @ApiProperty({ description: 'The items of this page', type: [item] })
    items: Item[];

    @ApiPropertyOptional({
      description: 'Where the next page begins; absent on the last',
      type: String,
      example: 'eyJhZnRlciI6IlAtMTAwMSJ9',
    })
    nextCursor?: string;
  }
  Object.defineProperty(ItemPage, 'name', { value: `${item.name}Page` });
  made.set(item, ItemPage);
  return ItemPage;
}
