import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Says that something is as it should be. */
export function AllWell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={title}>
      {children}
    </Alert>
  );
}
