import { type ResourceDesk, vendor } from '@handover/connector-kit';
import { kantataConfig, KantataResourceDesk } from '@handover/connector-kantata';

/** The PSAs that can be configured, by the name that INSTANCES calls them. */
export const vendors = {
  kantata: vendor(kantataConfig, (config) => {
    const desk = new KantataResourceDesk(config);
    const port: ResourceDesk = desk;
    return { port, close: () => desk.close(), inspect: () => desk.inspect() };
  }),
};
