import { Button, Menu } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { usePerson, useSession } from '../session/session-context.js';

/** Who is signed in, and the way out; or the way in. */
export function PersonMenu() {
  const session = useSession();
  const person = usePerson();
  if (!person) {
    const { pathname, search } = window.location;
    return (
      <Button variant="default" onClick={() => void session.signIn(pathname + search)}>
        Sign in
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconUser size={16} aria-hidden />}>
          {person.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void session.signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
