import { Card, Group, Stack, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Loaded } from '../ui/loaded.js';

/** A part of the overview with its heading; asks its own question, so that one that fails hides no other. */
export function SectionCard<Data>({
  title,
  query,
  actions,
  children,
}: {
  title: string;
  query: UseQueryResult<Data>;
  actions?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const id = useId();
  return (
    <Card withBorder component="section" aria-labelledby={id} padding="md">
      <Stack gap="sm">
        <Group justify="space-between" align="center">
          <Title order={3} size="h4" id={id}>
            {title}
          </Title>
          {actions}
        </Group>
        <Loaded query={query} what={title.toLowerCase()}>
          {children}
        </Loaded>
      </Stack>
    </Card>
  );
}
