import { ActionIcon, Group, Popover, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A label whose definition is shown on hover, focus and click. */
export function Explained({ definition, about, children }: { definition: string; about: string; children: ReactNode }) {
  const [opened, { open, close, toggle }] = useDisclosure(false);
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
      {children}
      <Popover opened={opened} onChange={(now) => (now ? open() : close())} width={300} withArrow position="top">
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`What is ${about}?`}
            onMouseEnter={open}
            onMouseLeave={close}
            onFocus={open}
            onBlur={close}
            onClick={toggle}
          >
            <IconInfoCircle size={16} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <Text size="sm">{definition}</Text>
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}
