import type { Ownership } from './owner-file.js';

/** A JSON Schema as contracts write it, as far as the catalogue looks into it. */
export interface ContractSchema {
  description?: string;
  properties?: Record<string, ContractSchema>;
  items?: ContractSchema;
  allOf?: ContractSchema[];
}

/** An operation of an API, or a type of event. */
export interface ContractOperation {
  /** operationId, or the type of the event. */
  id: string;
  /** 'GET' …; 'EVENT' for a type of event. */
  method: string;
  /** Path template; for an event its type. */
  path: string;
  summary: string;
  description?: string;
  tag?: string;
  /** Scope that a caller needs; absent for what is open to everybody. */
  scope?: string;
  deprecated: boolean;
}

/** What has changed since the released version, one sentence each. */
export interface ContractChanges {
  /** The released version; absent while nothing has been released. */
  since?: string;
  /** What callers of that version could trip over. */
  breaking: string[];
  added: string[];
}

/** One API, or the events, with everything that is known of it. */
export interface CataloguedApi extends Ownership {
  /** Contract, and folder below openapi/: 'system-erp'. */
  name: string;
  layer: 'experience' | 'process' | 'system' | 'events';
  format: 'openapi' | 'asyncapi';
  title: string;
  description: string;
  version: string;
  scopes: string[];
  operations: ContractOperation[];
  schemas: Record<string, ContractSchema>;
  /** Of each schema the operations, or the types of events, that take or answer with it, in the order of the contract. */
  holders: Record<string, string[]>;
  changes: ContractChanges;
  /** The contract as it is committed, in YAML. */
  yaml: string;
  /** The contract as data. */
  document: object;
  /** A TypeScript client in one file; for events, their types. Absent where none is generated. */
  client?: string;
}
