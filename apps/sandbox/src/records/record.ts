/** What a stand-in keeps of one vendor record, whatever its system. */
export interface StoredRecord<Data extends object = RecordContent> {
  system: string;
  type: string;
  id: string;
  /** The caller's own reference; several records may carry the same one, as nothing stops a duplicate in real systems. */
  externalReference?: string;
  data: Data;
  /** 1 when created, one more with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  deleted: boolean;
}

/** The record in the vendor's own words. */
export type RecordContent = Record<string, unknown>;

/** A record to be stored. */
export interface NewRecord {
  system: string;
  type: string;
  id: string;
  externalReference?: string;
  data: object;
}

/** A record with this system, type and id exists already. */
export class RecordExists extends Error {
  constructor(system: string, type: string, id: string) {
    super(`${system} holds a ${type} with id ${id} already`);
  }
}

/** The record is not at the version that the caller expected. */
export class RecordChanged extends Error {
  constructor(
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`expected version ${expected}, found ${actual}`);
  }
}
