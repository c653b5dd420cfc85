import { NavLink } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePerson } from '../session/session-context.js';
import { navigation } from './navigation.js';

/** Links to the pages that the person may see. */
export function NavigationLinks({ onFollow }: { onFollow: () => void }) {
  const scopes = usePerson()?.scopes;
  const visible = navigation.filter(({ scope }) => scope === undefined || scopes?.has(scope));
  return (
    <>
      {visible.map(({ label, to, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          onClick={onFollow}
          className="navigation-link"
        >
          {({ isActive }) => (
            <NavLink component="span" label={label} active={isActive} leftSection={<Icon size={18} aria-hidden />} />
          )}
        </Link>
      ))}
    </>
  );
}
