import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '../config/read-config.js';

/** All that the platform needs to know of an app in order to run or document it. */
export interface AppDefinition {
  /** 'system-erp-api': in logs, metrics and traces. */
  name: string;
  layer: 'system' | 'process' | 'experience' | 'sandbox';
  title: string;
  description: string;
  /** Semantic version of its API: '1.0.0'. */
  version: string;
  /** Folder of its contract below openapi/: 'system-erp'. */
  contract?: string;
  /** Port when PORT is not set. */
  defaultPort: number;
  /** Makes the app's root module. Reads its configuration here, and does no I/O. */
  module: (environment: Environment) => DynamicModule | Type;
  /** For what modules cannot do: content types, hooks. Runs before the app is initialised. */
  configure?: (app: NestFastifyApplication) => void | Promise<void>;
  /** Largest body of a request in bytes; 1 MiB by default. */
  bodyLimit?: number;
  /** Whether `request.rawBody` holds the bytes of the body, which signatures are made over. */
  rawBody?: true;
  /** Whether pages of the origins in ALLOWED_ORIGINS may read it. */
  readByPages?: true;
}
