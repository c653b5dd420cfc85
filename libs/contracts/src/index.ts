export { type Answer, type CallOptions } from './call-operation.js';
