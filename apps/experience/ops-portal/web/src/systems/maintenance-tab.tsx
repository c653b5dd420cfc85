import { Group, Stack, Table, Text, Title } from '@mantine/core';
import type { SystemMaintenance } from '@handover/contracts/experience-ops';
import { useMay } from '../session/session-context.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';
import { EndWindow } from './end-window.js';
import { MaintenanceCalendar } from './maintenance-calendar.js';
import { PlanWindow } from './plan-window.js';
import { useWindows } from './use-systems.js';
import { weekdayWords } from './words.js';

/** When systems are not called: the next 30 days, and the windows that say so. */
export function MaintenanceTab() {
  const mayPlan = useMay('maintenance-windows:write');
  return (
    <Stack gap="lg">
      <Stack gap="sm" component="section" aria-label="Calendar">
        <Group justify="space-between">
          <Title order={2} size="h4">
            The next 30 days
          </Title>
          {mayPlan && <PlanWindow />}
        </Group>
        <MaintenanceCalendar />
      </Stack>
      <Stack gap="sm" component="section" aria-label="Windows">
        <Title order={2} size="h4">
          Maintenance windows
        </Title>
        <Loaded query={useWindows()} what="the maintenance windows">
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="No maintenance is planned" />
            ) : (
              <WindowTable windows={items} mayEnd={mayPlan} />
            )
          }
        </Loaded>
      </Stack>
    </Stack>
  );
}

function WindowTable({ windows, mayEnd }: { windows: SystemMaintenance[]; mayEnd: boolean }) {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table aria-label="Maintenance windows">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Instance</Table.Th>
            <Table.Th scope="col">When</Table.Th>
            <Table.Th scope="col">Now or next</Table.Th>
            <Table.Th scope="col">Reason</Table.Th>
            <Table.Th scope="col">Planned by</Table.Th>
            {mayEnd && <Table.Th scope="col">Actions</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {windows.map((window) => (
            <Table.Tr key={window.id}>
              <Table.Th scope="row" fw={400}>
                {window.system}:{window.instance}
              </Table.Th>
              <Table.Td>{timesOf(window)}</Table.Td>
              <Table.Td>
                {window.underWay ? (
                  <Text size="sm" component="div">
                    under way, ends <Instant value={window.ends} />
                  </Text>
                ) : (
                  <Instant value={window.begins} />
                )}
              </Table.Td>
              <Table.Td>{window.reason}</Table.Td>
              <Table.Td>{window.createdBy}</Table.Td>
              {mayEnd && (
                <Table.Td>
                  <EndWindow window={window} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** When a window holds, in its own time zone and words. */
function timesOf({ from, to, weekdays, at, minutes, timeZone }: SystemMaintenance): string {
  if (weekdays === undefined) return `${local(from)} – ${local(to)}, ${timeZone}`;
  const days = weekdays.map((day) => weekdayWords[day]).join(', ');
  return `Every ${days} at ${at?.slice(0, 5) ?? ''} for ${minutes ?? 0} minutes, ${timeZone}`;
}

function local(time = ''): string {
  return time.slice(0, 16).replace('T', ' ');
}
