import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Pages whose path is another than that of their list in the API. */
const PATHS: Readonly<Record<string, string>> = { '/reconciliation-differences': '/reconciliation' };

/** Page and search of the list behind a figure, of the path that the API names: `/v1/handovers?milestone=staffed`. */
export function pageOfList(list: string): { to: string; search: Record<string, string> } {
  const [path = '', query = ''] = list.replace(/^\/v1/, '').split('?');
  return { to: PATHS[path] ?? path, search: Object.fromEntries(new URLSearchParams(query)) };
}

/** A link to the list behind a figure. `label` says what the list holds, for those who do not see where the link stands. */
export function ListLink({ list, label, children }: { list: string; label?: string; children: ReactNode }) {
  const { to, search } = pageOfList(list);
  return (
    <Anchor component={Link} to={to as '/'} search={search as never} aria-label={label}>
      {children}
    </Anchor>
  );
}
