import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ExceptionCause } from '@handover/contracts/experience-ops';
import { Link } from '@tanstack/react-router';
import { CalendarDate, Instant } from '../ui/values.js';
import { formatAmount } from '../ui/format.js';
import classes from './rows.module.css';
import { CLASSES, counted, OWNERS, startInWords } from './words.js';

/** All open exceptions of one cause. */
export function CauseRow({ cause }: { cause: ExceptionCause }) {
  const { title, class: kind, owner, count, value, earliestStart, daysToStart, ages, oldestAt } = cause;
  return (
    <div role="listitem">
      <Link to="/exceptions/causes/$cause" params={{ cause: cause.cause }} className={classes.row} data-row>
        <Paper withBorder p="sm">
          <Stack gap={6}>
            <Group gap="xs">
              <Badge variant="light" color={count > 1 ? 'red' : 'gray'} tt="none" autoContrast>
                {counted(count, 'handover')}
              </Badge>
              <Badge variant="outline" color="gray" tt="none">
                {CLASSES[kind]}
              </Badge>
              <Text size="sm">{OWNERS[owner]}</Text>
              {ages.over3Days > 0 && (
                <Badge variant="light" color="orange" tt="none" autoContrast>
                  {ages.over3Days} over 3 days old
                </Badge>
              )}
            </Group>
            <Text fw={600}>{title}</Text>
            <Group gap="md">
              <Text size="sm">
                At risk{' '}
                <b>{value.map(({ amount, currency }) => formatAmount(amount, currency)).join(' + ') || 'no value'}</b>
              </Text>
              {daysToStart !== undefined && (
                <Text size="sm" component="span">
                  First {startInWords(daysToStart)} (<CalendarDate value={earliestStart} />)
                </Text>
              )}
              <Text size="sm" component="span">
                Oldest <Instant value={oldestAt} />
              </Text>
            </Group>
          </Stack>
        </Paper>
      </Link>
    </div>
  );
}
