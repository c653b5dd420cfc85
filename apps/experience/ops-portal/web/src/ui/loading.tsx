import { Group, Loader, Text } from '@mantine/core';

/** Says what is being loaded. `what`: "the handovers". */
export function Loading({ what }: { what: string }) {
  return (
    <Group p="md" gap="sm" role="status">
      <Loader size="sm" aria-hidden />
      <Text>Loading {what} …</Text>
    </Group>
  );
}
