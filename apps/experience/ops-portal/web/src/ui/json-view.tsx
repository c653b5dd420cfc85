import { Code, ScrollArea } from '@mantine/core';

/** A JSON value as it is, for those who want to see it. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  return (
    <ScrollArea.Autosize mah={360} viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
      <Code block>{JSON.stringify(value, null, 2)}</Code>
    </ScrollArea.Autosize>
  );
}
