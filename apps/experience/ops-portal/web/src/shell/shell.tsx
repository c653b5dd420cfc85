import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import type { Connection } from '../connection/connection.js';
import { ConnectionBanner } from '../connection/connection-banner.js';
import { LiveUpdates } from '../live/live-updates.js';
import { ColorSchemeSwitch } from './color-scheme-switch.js';
import { NavigationLinks } from './navigation-links.js';
import { PersonMenu } from './person-menu.js';

/** What is around every page. */
export function Shell({ connection }: { connection: Connection }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skip-link" href="#contents">
        Skip to the contents
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={opened ? 'Close the navigation' : 'Open the navigation'}
            />
            <Link to="/" className="brand">
              <Text fw={700} size="lg">
                Handover
              </Text>
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ColorSchemeSwitch />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Pages">
        <NavigationLinks onFollow={close} />
      </AppShell.Navbar>
      <AppShell.Main id="contents" tabIndex={-1}>
        <ConnectionBanner connection={connection} />
        <LiveUpdates />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
