import { Group, Pill } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '../ui/format.js';
import type { InboxSearch } from './inbox-search.js';

const route = getRouteApi('/personal/exceptions');

/** Filters that come with links of the overview alone, in words. */
const WORDS = {
  atRisk: () => 'Start at risk',
  openedFrom: (value: string) => `Opened since ${formatInstant(value)}`,
  openedBefore: (value: string) => `Opened before ${formatInstant(value)}`,
  deliveryRegion: (value: string) => `Region ${value}`,
  practice: (value: string) => `Practice ${value}`,
  contractType: (value: string) => `Contract type ${value}`,
} satisfies Partial<Record<keyof InboxSearch, (value: string) => string>>;

type Linked = keyof typeof WORDS;

function inWords(name: Linked, search: InboxSearch): string {
  return WORDS[name](String(search[name]));
}

/** What a link has narrowed the inbox to, each to be taken away. */
export function LinkedFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (Object.keys(WORDS) as Linked[]).filter((name) => search[name] !== undefined);
  if (set.length === 0) return null;
  return (
    <Group gap="xs" component="section" aria-label="Filters of the link">
      {set.map((name) => (
        <Pill
          key={name}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': `Take away: ${inWords(name, search)}`,
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => void navigate({ search: (before) => ({ ...before, [name]: undefined }), replace: true })}
        >
          {inWords(name, search)}
        </Pill>
      ))}
    </Group>
  );
}
