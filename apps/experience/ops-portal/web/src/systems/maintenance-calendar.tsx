import { Stack, Table, Text } from '@mantine/core';
import type { SystemMaintenanceOccurrence } from '@handover/contracts/experience-ops';
import { Empty } from '../ui/empty.js';
import { formatDate, formatInstant } from '../ui/format.js';
import { Loaded } from '../ui/loaded.js';
import { useOccurrences } from './use-systems.js';

const DAYS = 30;

/** Each time within the next 30 days at which an instance is not called, by day. */
export function MaintenanceCalendar() {
  return (
    <Loaded query={useOccurrences(DAYS)} what="the calendar">
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Every system is called all the time in the next 30 days" />
        ) : (
          <Table.ScrollContainer minWidth={480}>
            <Table aria-label="Maintenance in the next 30 days" verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Day</Table.Th>
                  <Table.Th scope="col">Maintenance (in your time zone)</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {byDay(items).map(([day, occurrences]) => (
                  <Table.Tr key={day}>
                    <Table.Th scope="row" fw={600} style={{ verticalAlign: 'top' }}>
                      {formatDate(day)}
                    </Table.Th>
                    <Table.Td>
                      <Stack gap={4}>
                        {occurrences.map(({ windowId, system, instance, reason, begins, ends }) => (
                          <Text size="sm" key={windowId + begins}>
                            <Text span fw={600} size="sm">
                              {system}:{instance}
                            </Text>{' '}
                            {formatInstant(begins)} – {formatInstant(ends)}: {reason}
                          </Text>
                        ))}
                      </Stack>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </Loaded>
  );
}

/** Occurrences by the day on which they begin for the reader, YYYY-MM-DD. */
function byDay(items: SystemMaintenanceOccurrence[]): [string, SystemMaintenanceOccurrence[]][] {
  const days = new Map<string, SystemMaintenanceOccurrence[]>();
  for (const item of items) {
    const begins = new Date(item.begins);
    const two = (value: number) => String(value).padStart(2, '0');
    const day = `${begins.getFullYear()}-${two(begins.getMonth() + 1)}-${two(begins.getDate())}`;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
