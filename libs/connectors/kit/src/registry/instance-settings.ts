import { z } from 'zod';
import { callLimits } from '../policy/call-limits.js';
import { firstCommonDay, servedLegalEntity, type ServedLegalEntity } from './served-legal-entity.js';

/** One configured instance, as INSTANCES lists it; `settings` are the vendor's own. */
export const instanceSettings = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be small letters, digits and hyphens, a letter first'),
  vendor: z.string().min(1),
  default: z.boolean().default(false),
  legalEntities: z.array(servedLegalEntity).default([]),
  limits: callLimits.prefault({}),
  settings: z.record(z.string(), z.unknown()).default({}),
});

export const instanceList = z.array(instanceSettings).superRefine((instances, context) => {
  const complain = (index: number, field: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [index, field], message });
  const names = new Set<string>();
  const served: { by: string; entity: ServedLegalEntity }[] = [];
  instances.forEach(({ name, legalEntities }, index) => {
    if (names.has(name)) complain(index, 'name', `"${name}" is used twice`);
    names.add(name);
    for (const entity of legalEntities) {
      for (const { by, entity: other } of served) {
        const day = firstCommonDay(entity, other);
        if (day === undefined) continue;
        const on = (other.from ?? entity.from) ? ` on ${day}` : '';
        complain(index, 'legalEntities', `${entity.code} belongs to "${by}" already${on}`);
      }
      served.push({ by: name, entity });
    }
  });
  const second = instances.map((each) => each.default).indexOf(true, instances.findIndex((each) => each.default) + 1);
  if (instances.some((each) => each.default) && second > 0) complain(second, 'default', 'only one may be the default');
});

export type InstanceSettings = z.infer<typeof instanceSettings>;
