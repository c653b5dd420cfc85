export { createLogger, type LoggerOptions } from './create-logger.js';
export { logger } from './logger.js';
export { maskSecrets, maskText } from './mask-secrets.js';
