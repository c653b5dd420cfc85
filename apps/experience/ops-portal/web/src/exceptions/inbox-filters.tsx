import { Button, Group, SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { usePerson } from '../session/session-context.js';
import type { InboxSearch } from './inbox-search.js';
import { CLASSES, optionsOf, OWNERS } from './words.js';

const route = getRouteApi('/personal/exceptions');

/** What of the inbox is shown, and in which order. */
export function InboxFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const subject = usePerson()?.subject;
  const set = (change: Partial<InboxSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Group component="section" aria-label="Filters" align="flex-end" gap="sm">
      <SegmentedControl
        aria-label="Order"
        value={search.order ?? 'risk'}
        onChange={(order) => set({ order: order === 'count' ? 'count' : undefined })}
        data={[
          { value: 'risk', label: 'Most at risk' },
          { value: 'count', label: 'Most frequent' },
        ]}
      />
      <Select
        label="Class"
        placeholder="All"
        clearable
        w={170}
        data={optionsOf(CLASSES)}
        value={search.class ?? null}
        onChange={(value) => set({ class: (value as InboxSearch['class']) ?? undefined })}
      />
      <Select
        label="Who can help"
        placeholder="All"
        clearable
        w={170}
        data={optionsOf(OWNERS)}
        value={search.owner ?? null}
        onChange={(value) => set({ owner: (value as InboxSearch['owner']) ?? undefined })}
      />
      <TextInput
        label="Legal entity"
        placeholder="All"
        w={130}
        value={search.legalEntity ?? ''}
        onChange={(event) => set({ legalEntity: event.currentTarget.value || undefined })}
      />
      <TextInput
        label="Assigned to"
        placeholder="Anybody"
        w={150}
        value={search.assignee ?? ''}
        onChange={(event) => set({ assignee: event.currentTarget.value || undefined })}
      />
      <Button variant="default" onClick={() => set({ assignee: subject })} disabled={search.assignee === subject}>
        Mine
      </Button>
      <Switch
        pb={8}
        label="Overdue only"
        checked={search.overdue ?? false}
        onChange={(event) => set({ overdue: event.currentTarget.checked || undefined })}
      />
    </Group>
  );
}
