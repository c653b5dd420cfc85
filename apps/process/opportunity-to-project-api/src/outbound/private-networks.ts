import ipaddr from 'ipaddr.js';

/** Networks of an installation's own to which messages may be sent all the same: CIDR, separated by commas. */
export type PrivateNetworks = readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];

/** @throws Error naming what is no network */
export function parseNetworks(text: string): PrivateNetworks {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      if (!ipaddr.isValidCIDR(part)) throw new Error(`"${part}" is no network such as 10.0.0.0/8`);
      return ipaddr.parseCIDR(part);
    });
}

/** Whether messages may be sent to the address: a public one, or one of the networks. */
export function isAllowedAddress(address: string, networks: PrivateNetworks): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return true;
  return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match([network, bits]));
}

/** Whether the host of a URL is this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
}

/** Why messages cannot be sent to a URL, as far as it can be told without asking for its addresses; undefined where they can. */
export function faultOfTarget(url: string, networks: PrivateNetworks): string | undefined {
  if (!URL.canParse(url)) return 'must be a URL';
  const { protocol, username, password } = new URL(url);
  const host = hostOf(url);
  const loopbackAllowed = isLoopback(host) && isAllowedAddress(host === 'localhost' ? '127.0.0.1' : host, networks);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackAllowed)) return 'must begin with https://';
  if (username !== '' || password !== '') return 'must not hold a user or a password';
  const refused = ipaddr.isValid(host) ? !isAllowedAddress(host, networks) : host === 'localhost' && !loopbackAllowed;
  return refused ? 'must not lead into a private network' : undefined;
}

/** Host of a URL, an IPv6 address without its brackets. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
