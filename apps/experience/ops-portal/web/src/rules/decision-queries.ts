import type { DecisionVersionSummary } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import type { DecisionContent } from './decision-content.js';

/** First part of the keys of everything about decisions. */
export const DECISIONS = 'decisions';
const MOST_VERSIONS = 200;

/** A decision with the ETag with which it is activated. */
export function useDecision(name: string) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name],
    queryFn: async () => {
      const { data, etag } = await ops.answer('getDecision', { path: { name } });
      return { ...data, etag };
    },
  });
}

/** Its versions, the newest first, without their content. */
export function useVersions(name: string) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name, 'versions'],
    queryFn: async (): Promise<DecisionVersionSummary[]> =>
      (await ops.listDecisionVersions({ path: { name }, query: { limit: MOST_VERSIONS } })).items,
  });
}

/** A version with its content, which never changes. */
export function useVersion(name: string, version: number | undefined) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name, 'versions', version],
    queryFn: async () => {
      const found = await ops.getDecisionVersion({ path: { name, version: version! } });
      return { ...found, content: found.content as DecisionContent };
    },
    enabled: version !== undefined,
  });
}

/** What two versions do not have in common. */
export function useDifferences(name: string, from: number, to: number) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name, 'differences', from, to],
    queryFn: () => ops.compareDecisionVersions({ path: { name }, query: { from, to } }),
  });
}

/** What a draft changes in the version that it was made from. */
export function useDraftDifferences(name: string, from: number, content: DecisionContent) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name, 'draft-differences', from, JSON.stringify(content)],
    queryFn: () => ops.compareDecisionDraft({ path: { name }, body: { from, content } }),
    gcTime: 0,
  });
}

/** All that is wrong with a draft. */
export function useValidation(name: string, content: DecisionContent | undefined, mayWrite: boolean) {
  const ops = useOps();
  return useQuery({
    queryKey: [DECISIONS, name, 'validation', JSON.stringify(content)],
    queryFn: () => ops.validateDecision({ path: { name }, body: { content: content! } }),
    enabled: content !== undefined && mayWrite,
    gcTime: 0,
  });
}
