/** One page of a list, and where the next begins. */
export interface ListPage<Item> {
  items: Item[];
  nextCursor?: string;
}

/** The items of a list from a first page on, page by page as they are read. */
export async function* itemsOfPages<Item>(
  first: ListPage<Item>,
  nextPage: (cursor: string) => Promise<ListPage<Item>>,
): AsyncGenerator<Item> {
  for (let page = first; ; page = await nextPage(page.nextCursor)) {
    yield* page.items;
    if (page.nextCursor === undefined) return;
  }
}
