import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ExceptionSummary } from '@handover/contracts/experience-ops';
import { Link } from '@tanstack/react-router';
import { formatAmount } from '../ui/format.js';
import { CalendarDate } from '../ui/values.js';
import classes from './rows.module.css';
import { ageInWords, startInWords } from './words.js';

/** One exception in a list. */
export function ExceptionRow({ exception }: { exception: ExceptionSummary }) {
  const { id, name, handoverKey, sentence, value, currency, daysToStart, ageHours, assignee, dueDate, overdue } =
    exception;
  return (
    <div role="listitem">
      <Link to="/exceptions/$id" params={{ id }} className={classes.row} data-row>
        <Paper withBorder p="sm">
          <Stack gap={4}>
            <Group gap="xs">
              <Text fw={600}>{name ?? handoverKey}</Text>
              {overdue && (
                <Badge variant="light" color="red" tt="none" autoContrast>
                  overdue
                </Badge>
              )}
            </Group>
            <Text size="sm">{sentence}</Text>
            <Group gap="md">
              {value !== undefined && currency !== undefined && <Text size="sm">{formatAmount(value, currency)}</Text>}
              {daysToStart !== undefined && <Text size="sm">{startInWords(daysToStart)}</Text>}
              <Text size="sm">open for {ageInWords(ageHours)}</Text>
              {assignee !== undefined && <Text size="sm">{assignee}</Text>}
              {dueDate !== undefined && (
                <Text size="sm" component="span">
                  due <CalendarDate value={dueDate} />
                </Text>
              )}
            </Group>
          </Stack>
        </Paper>
      </Link>
    </div>
  );
}
