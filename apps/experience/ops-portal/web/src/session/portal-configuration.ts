/** What the server tells of the installation before anybody has signed in. */
export interface PortalConfiguration {
  issuer: string;
  clientId: string;
  scopes: string[];
}

/** @throws Error when the server does not tell it */
export async function loadConfiguration(): Promise<PortalConfiguration> {
  const response = await fetch('/portal-configuration.json');
  if (!response.ok) throw new Error(`The portal's configuration cannot be read (${response.status}).`);
  return (await response.json()) as PortalConfiguration;
}
