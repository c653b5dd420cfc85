export { metrics } from './current-metrics.js';
export { Metrics } from './metrics.js';
