import { Alert, Group, Text } from '@mantine/core';
import { counted } from '../exceptions/words.js';
import { formatNumber } from '../ui/format.js';
import { Instant } from '../ui/values.js';
import { Figure } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';
import { bandWords } from './words.js';

/** Hours of roles that begin soon and for which nobody is assigned. */
export function UnstaffedCard({ filter }: { filter: object }) {
  const query = useFigures('unstaffed-demand', filter, (ops) => ops.getUnstaffedDemand({ query: filter }));
  return (
    <SectionCard title="Unstaffed role-hours" query={query}>
      {({ bands, unread, readSince }) => (
        <>
          <Group gap="xl" align="flex-start">
            {bands.map(({ begins, definition, list, hours, roles }) => (
              <Figure
                key={begins}
                name={bandWords[begins]}
                definition={definition}
                list={list}
                value={`${formatNumber(hours)} h`}
              >
                {roles.slice(0, 3).map(({ role, hours: each }) => (
                  <Text size="sm" key={role}>
                    {role}: {formatNumber(each)} h
                  </Text>
                ))}
                {roles.length > 3 && <Text size="sm">and {counted(roles.length - 3, 'more role')}</Text>}
              </Figure>
            ))}
          </Group>
          {unread > 0 && (
            <Alert color="yellow">
              The PSA was not asked yet about {formatNumber(unread)} {unread === 1 ? 'deal' : 'deals'}; their hours are
              missing here.
            </Alert>
          )}
          {readSince !== undefined && (
            <Text size="sm" c="dimmed" component="div">
              Read from the PSA, at the earliest <Instant value={readSince} />.
            </Text>
          )}
        </>
      )}
    </SectionCard>
  );
}
