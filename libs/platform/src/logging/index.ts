export { createLogger, type LoggerOptions } from './create-logger.js';
export { logger } from './logger.js';
export { MASK, maskSecrets, maskText } from './mask-secrets.js';
