import { type ResourceDesk, vendor } from '@handover/connector-kit';
import { Catalogue, TrytonClient, trytonConfig, TrytonResourceDesk } from '@handover/connector-tryton';
import { kantataConfig, KantataResourceDesk } from '@handover/connector-kantata';

/** The PSAs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  tryton: vendor(trytonConfig, (config) => {
    const client = new TrytonClient(config);
    const port: ResourceDesk = new TrytonResourceDesk(client, new Catalogue(client), config);
    return { port, close: () => client.close() };
  }),
  kantata: vendor(kantataConfig, (config) => {
    const desk = new KantataResourceDesk(config);
    const port: ResourceDesk = desk;
    return { port, close: () => desk.close(), inspect: () => desk.inspect() };
  }),
};
