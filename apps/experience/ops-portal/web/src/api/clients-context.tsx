import type { ExperienceCatalogueClient } from '@handover/contracts/experience-catalogue';
import type { ExperienceCrmClient } from '@handover/contracts/experience-crm';
import type { ExperienceOpsClient } from '@handover/contracts/experience-ops';
import { createContext, type ReactNode, useContext } from 'react';
import type { Clients } from './clients.js';

const ClientsContext = createContext<Clients | undefined>(undefined);

export function ClientsProvider({ clients, children }: { clients: Clients; children: ReactNode }) {
  return <ClientsContext.Provider value={clients}>{children}</ClientsContext.Provider>;
}

function useClients(): Clients {
  const clients = useContext(ClientsContext);
  if (!clients) throw new Error('There are no clients around this component.');
  return clients;
}

/** The operations API. */
export const useOps = (): ExperienceOpsClient => useClients().ops;

/** The CRM API. */
export const useCrm = (): ExperienceCrmClient => useClients().crm;

/** The catalogue of the APIs. */
export const useCatalogue = (): ExperienceCatalogueClient => useClients().catalogue;
