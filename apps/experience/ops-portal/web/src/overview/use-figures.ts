import type { ExperienceOpsClient } from '@handover/contracts/experience-ops';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';

const EVERY_MS = 30_000;

/** Asks for figures, again with every business event and every 30 seconds. What was shown stays until the answer is there. */
export function useFigures<Data>(
  name: string,
  filter: object,
  ask: (ops: ExperienceOpsClient) => Promise<Data>,
  enabled = true,
): UseQueryResult<Data> {
  const ops = useOps();
  return useQuery({
    queryKey: [LIVE, 'overview', name, filter],
    queryFn: () => ask(ops),
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
    enabled,
  });
}
