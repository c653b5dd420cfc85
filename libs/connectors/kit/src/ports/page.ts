/** Which part of a list is asked for. `cursor` is the connector's own, opaque to callers. */
export interface PageRequest {
  limit: number;
  cursor?: string;
}

/** One page; `nextCursor` is absent on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}
