import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { problemOf } from '../api/api-problem.js';

/** Why something is not shown, and a way to try again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = problemOf(error);
  if (problem.forbidden) return <NotAllowed detail={problem.detail} />;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={problem.title} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem.detail}</Text>
        {problem.errors.length > 0 && (
          <ul>
            {problem.errors.map(({ pointer, detail }) => (
              <li key={pointer + detail}>
                <Code>{pointer}</Code> {detail}
              </li>
            ))}
          </ul>
        )}
        {problem.correlationId !== undefined && (
          <Text size="sm">
            Correlation id <Code>{problem.correlationId}</Code>
          </Text>
        )}
        {retry && (
          <Group>
            <Button size="xs" variant="default" onClick={retry}>
              Try again
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

/** What somebody sees who may not see it. */
export function NotAllowed({ detail }: { detail?: string }) {
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />} title="You may not see this">
      <Text size="sm">{detail ?? 'Your role does not include it.'} Ask whoever gives out roles at your firm.</Text>
    </Alert>
  );
}
