import { ExperienceOpsClient } from '@handover/contracts/experience-ops';
import { createServiceHttp, UpstreamProblem } from '@handover/platform';
import type { ReachablePlatform } from '../platform/start-platform.js';
import { operatorSource } from './operator-source.js';
import type { HandoverDesk } from './sample-run.js';

/** What the operations team sees and does, through the operations API. */
export function handoverDesk(platform: ReachablePlatform): HandoverDesk {
  const ops = new ExperienceOpsClient(
    createServiceHttp({
      name: 'experience-ops-api',
      baseUrl: platform.urls['experience-ops-api'],
      tokens: operatorSource(platform, ['handovers:read', 'exceptions:operate']),
    }),
  );
  return {
    async progressOf(key) {
      const handover = await ops.getHandover({ path: { key } }).catch((error: unknown) => {
        if (error instanceof UpstreamProblem && error.status === 404) return undefined;
        throw error;
      });
      if (!handover) return undefined;
      const { state, receivedAt, provisionedAt, exceptions, readyToStaff, readyToStart, readyToBill } = handover;
      const flags = { staff: readyToStaff, start: readyToStart, bill: readyToBill };
      return {
        state,
        readiness: Object.entries(flags).flatMap(([name, ready]) => (ready ? [name] : [])),
        milliseconds: (provisionedAt && Date.parse(provisionedAt) - Date.parse(receivedAt)) || undefined,
        exception: exceptions[0],
      };
    },
    async retry(id) {
      await ops
        .retryException({ path: { id }, body: { reason: 'The owner has put it right' } })
        .catch((error: unknown) => {
          // The poll of the CRM may have seen it first, and carried the handover on.
          if (!(error instanceof UpstreamProblem && error.status === 409)) throw error;
        });
    },
  };
}
