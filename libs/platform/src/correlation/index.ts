export { currentCorrelationId, currentTraceparent, runWithCorrelation } from './context.js';
