import type { FinancialDimensions, RevenueMethod } from '@handover/canonical';
import { RecordConflict, RecordRefused } from '@handover/connector-kit';
import type { Memo } from './memo.js';
import type { Organisation } from './organisation.js';
import { trackedDimensions, type XeroConfig } from './xero-config.js';
import type { WireTracking, WireTrackingCategory } from './xero-wire.js';

type Tracked = (typeof trackedDimensions)[number];
type DimensionMap = XeroConfig['dimensions'];

const labels: Readonly<Record<Tracked, string>> = {
  costCentre: 'Cost centre',
  practice: 'Practice',
  serviceLine: 'Service line',
  region: 'Region',
  intercompanyPartner: 'Intercompany partner',
  revenueRecognition: 'Revenue recognition',
};

/** Tracking of lines for dimensions; options that the organisation lacks are added or refused, as configured. */
export async function trackingFor(
  organisation: Organisation,
  dimensions: FinancialDimensions,
): Promise<WireTracking[]> {
  const { dimensions: map } = organisation.config;
  const wanted = entriesOf(map).flatMap(([dimension, category]) => {
    const option = dimensions[dimension];
    return option === undefined ? [] : [{ dimension, category, option }];
  });
  const tracking: WireTracking[] = [];
  for (const { dimension, category, option } of wanted) {
    const complaint = await ensureOption(organisation, category, option);
    if (complaint) throw new RecordRefused(complaint, undefined, dimension);
    tracking.push({ Name: category, Option: option });
  }
  return tracking;
}

/** The dimensions that no tracking category holds, as lines of a memo. */
export function untrackedMemo(map: DimensionMap, dimensions: FinancialDimensions): Memo {
  const untracked = trackedDimensions.filter((dimension) => map[dimension] === undefined);
  return Object.fromEntries(untracked.map((dimension) => [labels[dimension], dimensions[dimension]]));
}

/** The dimensions that tracking and memo hold together; undefined unless all that must be are there. */
export function dimensionsOf(
  { dimensions: map, legalEntity }: Pick<XeroConfig, 'dimensions' | 'legalEntity'>,
  tracking: WireTracking[] | undefined,
  memo: Memo,
): FinancialDimensions | undefined {
  const valueOf = (dimension: Tracked): string | undefined => {
    const category = map[dimension];
    if (category === undefined) return memo[labels[dimension]];
    return tracking?.find(({ Name }) => Name === category)?.Option;
  };
  const [costCentre, practice, serviceLine, region] = [
    valueOf('costCentre'),
    valueOf('practice'),
    valueOf('serviceLine'),
    valueOf('region'),
  ];
  const [intercompanyPartner, revenueRecognition] = [valueOf('intercompanyPartner'), valueOf('revenueRecognition')];
  if (!costCentre || !practice || !serviceLine || !region || !revenueRecognition) return undefined;
  return {
    legalEntity,
    costCentre,
    practice,
    serviceLine,
    region,
    ...(intercompanyPartner ? { intercompanyPartner } : {}),
    revenueRecognition: revenueRecognition as RevenueMethod,
  };
}

function entriesOf(map: DimensionMap): [Tracked, string][] {
  return Object.entries(map) as [Tracked, string][];
}

/** A complaint when the category cannot hold the option. */
async function ensureOption(organisation: Organisation, category: string, option: string): Promise<string | undefined> {
  const holds = ({ Name, Options = [] }: WireTrackingCategory): boolean =>
    Name === category && Options.some((each) => each.Name === option && (each.Status ?? 'ACTIVE') === 'ACTIVE');
  if ((await organisation.trackingCategories()).some(holds)) return undefined;
  const categories = await organisation.trackingCategories({ fresh: true });
  if (categories.some(holds)) return undefined;
  const held = categories.find(({ Name }) => Name === category);
  if (!held) return `Xero has no active tracking category "${category}".`;
  if (!organisation.config.createTrackingOptions)
    return `Xero's tracking category "${category}" has no option "${option}".`;
  const path = `/TrackingCategories/${held.TrackingCategoryID}/Options`;
  try {
    await organisation.api.writeAccounting('PUT', path, { Name: option });
  } catch (error) {
    // Another record that needs it may have added it in the meantime.
    if (!(error instanceof RecordConflict)) throw error;
  }
  if ((await organisation.trackingCategories({ fresh: true })).some(holds)) return undefined;
  return `The option "${option}" of Xero's tracking category "${category}" is archived.`;
}
