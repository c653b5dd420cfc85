import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { handoverColumns, shownColumns } from './columns.js';

/** Which columns are shown. */
export function ColumnChoice({
  chosen,
  choose,
}: {
  chosen?: string[];
  choose: (columns: string[] | undefined) => void;
}) {
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns of the table">
        <Stack gap="xs">
          <Checkbox.Group value={shownColumns(chosen).map(({ id }) => id)} onChange={choose} label="Columns">
            <Stack gap={6} mt="xs">
              {handoverColumns.map(({ id, title }) => (
                <Checkbox key={id} value={id} label={title} disabled={id === 'name'} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Button variant="subtle" size="xs" onClick={() => choose(undefined)}>
            The usual ones
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
