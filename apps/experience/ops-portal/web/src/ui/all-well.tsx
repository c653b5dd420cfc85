import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Says that something is as it should be. Its title has the colour of text: green on green is too pale to read (WCAG 2.2, 1.4.3). */
export function AllWell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert
      color="green"
      icon={<IconCircleCheck aria-hidden />}
      title={title}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {children}
    </Alert>
  );
}
