import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';
import { appLogger, logger } from './logger.js';

/** Contexts in which Nest tells about its own start: of interest when debugging alone. */
const FRAMEWORK = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'LegacyRouteConverter',
]);

/**
 * What `new Logger('Context')` of Nest writes to: the logger of the app whose code runs. Nest knows one logger a process;
 * this one finds out by itself which of several apps speaks.
 */
export class NestLogger implements LoggerService {
  log(message: unknown, ...rest: unknown[]): void {
    write(FRAMEWORK.has(contextOf(rest) ?? '') ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    write('fatal', message, rest);
  }
}

function write(level: Level, message: unknown, rest: unknown[]): void {
  const context = contextOf(rest);
  const target: Logger = context === undefined ? appLogger() : logger(context);
  if (!target.isLevelEnabled(level)) return;
  if (message instanceof Error) return target[level]({ err: message }, message.message);
  // Nest passes the context last, and for errors a stack before it.
  const others = context === undefined ? rest : rest.slice(0, -1);
  const [stack] = others;
  const fields =
    level === 'error' && typeof stack === 'string' ? { stack } : others.length > 0 ? { details: others } : {};
  if (typeof message === 'object' && message !== null) return target[level]({ ...message, ...fields });
  target[level](fields, String(message));
}

function contextOf(rest: unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}
