import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Person, Session } from './session.js';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/** The session of this tab. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  return session;
}

/** Who is signed in; undefined when nobody is. */
export function usePerson(): Person | undefined {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.person);
}

/** Whether the person who is signed in may do something: `useMay('exceptions:operate')`. */
export function useMay(scope: string): boolean {
  return usePerson()?.scopes.has(scope) ?? false;
}
