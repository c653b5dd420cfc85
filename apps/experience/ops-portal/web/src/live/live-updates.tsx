import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePerson, useSession } from '../session/session-context.js';
import { readEvents } from './event-reader.js';

/** First part of the keys of queries whose answers change with business events. */
export const LIVE = 'live';

/** Not more often than this; a burst is one change. */
const PAUSE_MS = 700;

/**
 * Asks again for what is on the screen when something has happened: every query whose key begins with {@link LIVE}.
 * Rendered once, in the shell.
 */
export function LiveUpdates() {
  const session = useSession();
  const subject = usePerson()?.subject;
  const queries = useQueryClient();
  useEffect(() => {
    if (subject === undefined) return;
    const ended = new AbortController();
    let due: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      due ??= setTimeout(() => {
        due = undefined;
        void queries.invalidateQueries({ queryKey: [LIVE] });
      }, PAUSE_MS);
    };
    void readEvents(session, refresh, ended.signal);
    return () => {
      ended.abort();
      clearTimeout(due);
    };
  }, [session, subject, queries]);
  return null;
}
