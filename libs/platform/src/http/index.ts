export { createServiceHttp, type ServiceHttpOptions } from './create-service-http.js';
export type { Exchange } from './exchange.js';
export { type FailedRequest, type UpstreamFailure, UpstreamProblem } from './upstream-problem.js';
export { passOn } from './pass-on.js';
export { requestBody } from './request-body.js';
export { upstreamAt } from './request-target.js';
export { retryAfterSeconds } from './retry-after.js';
export { sendRequest, TimedOut } from './send-request.js';
