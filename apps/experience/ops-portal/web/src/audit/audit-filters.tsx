import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { AuditSearch } from './audit-search.js';

const route = getRouteApi('/personal/audit');

/** Which entries are shown. */
export function AuditFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: AuditSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const input = (name: 'subject' | 'actor' | 'action' | 'from' | 'to', label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      w={name === 'subject' ? 240 : undefined}
      type={name === 'from' || name === 'to' ? 'date' : 'search'}
      value={search[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <Group component="section" role="search" aria-label="Search the audit log" align="flex-end">
      <SegmentedControl
        aria-label="Log"
        data={[
          { value: 'handovers', label: 'Handovers and operations' },
          { value: 'rules', label: 'Rules' },
        ]}
        value={search.log ?? 'handovers'}
        onChange={(log) => set({ log: log === 'rules' ? 'rules' : undefined })}
      />
      {input('subject', 'Subject', 'main:006Hx00000A1B2CIAV')}
      {input('actor', 'Who', 'a.keller')}
      {input('action', 'Action', 'exception.retried')}
      {input('from', 'From')}
      {input('to', 'To')}
    </Group>
  );
}
