import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says why a place is empty, and what to do if that is not what was expected. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Paper withBorder p="xl" radius="md">
      <Stack align="center" gap="xs">
        <Text fw={600}>{title}</Text>
        {children !== undefined && (
          <Text size="sm" component="div" ta="center">
            {children}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
