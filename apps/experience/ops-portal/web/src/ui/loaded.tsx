import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.js';
import { Loading } from './loading.js';

/**
 * Shows what a query has brought, or that it is loading, or why it failed. What was there stays while it is asked for
 * again and when that fails; the banner of the connection tells of it.
 */
export function Loaded<Data>({
  query,
  what,
  children,
}: {
  query: UseQueryResult<Data>;
  /** "the handovers". */
  what: string;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Loading what={what} />;
}
