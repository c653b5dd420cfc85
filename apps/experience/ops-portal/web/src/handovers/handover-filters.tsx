import { Button, Collapse, Group, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { milestoneOf, milestoneWords } from './milestones.js';
import { exceptionOwners, filterCount, handoverStates, type HandoversSearch, type TextFilter } from './search.js';

const PAUSE_MS = 300;

interface Filters {
  search: HandoversSearch;
  change: (search: HandoversSearch) => void;
}

/** What narrows the table. The address has it, so that a link shows the same. */
export function HandoverFilters({ search, change }: Filters) {
  const [more, { toggle }] = useDisclosure(filterCount({ ...search, text: undefined, state: undefined }) > 0);
  const { sort, direction, columns } = search;
  const field = (name: TextFilter, label: string, type?: string) => (
    <FilterText
      key={name}
      label={label}
      type={type}
      value={search[name] ?? ''}
      set={(value) => change({ ...search, [name]: value || undefined })}
    />
  );
  return (
    <Stack gap="xs" component="section" aria-label="Filters">
      <Group align="flex-end" gap="sm">
        <FilterText
          label="Search"
          placeholder="Deal, customer, project or opportunity id"
          value={search.text ?? ''}
          set={(value) => change({ ...search, text: value || undefined })}
          grow
        />
        <MultiSelect
          label="State"
          placeholder={search.state ? undefined : 'Any'}
          data={handoverStates}
          value={search.state ?? []}
          onChange={(value) =>
            change({ ...search, state: value.length > 0 ? (value as typeof handoverStates) : undefined })
          }
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the states' }}
          style={{ flex: '1 1 14rem' }}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={toggle}
          aria-expanded={more}
        >
          {more ? 'Fewer filters' : 'More filters'}
        </Button>
        {filterCount(search) > 0 && (
          <Button variant="subtle" onClick={() => change({ sort, direction, columns })}>
            Clear filters
          </Button>
        )}
      </Group>
      <Collapse expanded={more}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
          {field('legalEntity', 'Legal entity')}
          {field('practice', 'Practice')}
          {field('deliveryRegion', 'Delivery region')}
          {field('contractType', 'Contract type')}
          {field('wonFrom', 'Won from', 'date')}
          {field('wonTo', 'Won to', 'date')}
          {field('startFrom', 'Start from', 'date')}
          {field('startTo', 'Start to', 'date')}
          {field('waitingFor', 'Waits for system, such as erp:de01')}
          {field('recordId', 'Id of a record that it wrote')}
          <Select
            label="Needs help of"
            placeholder="Anybody or nobody"
            data={[...exceptionOwners]}
            value={search.exceptionOwner ?? null}
            onChange={(value) => change({ ...search, exceptionOwner: value ?? undefined })}
            clearable
            clearButtonProps={{ 'aria-label': 'Clear who must help' }}
          />
          <Select
            label="Figure of the overview"
            placeholder="Any"
            data={Object.entries(milestoneWords).map(([value, label]) => ({ value, label }))}
            value={milestoneOf(search.milestone) ?? null}
            onChange={(value) => change({ ...search, milestone: value ?? undefined })}
            clearable
            clearButtonProps={{ 'aria-label': 'Clear the figure' }}
          />
        </SimpleGrid>
      </Collapse>
    </Stack>
  );
}

function FilterText({
  label,
  value,
  set,
  placeholder,
  type = 'text',
  grow = false,
}: {
  label: string;
  value: string;
  set: (value: string) => void;
  placeholder?: string;
  type?: string;
  grow?: boolean;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const tell = useDebouncedCallback((text: string) => set(text.trim()), PAUSE_MS);
  return (
    <TextInput
      label={label}
      type={type}
      value={typed}
      placeholder={placeholder}
      maxLength={255}
      leftSection={grow ? <IconSearch size={16} aria-hidden /> : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      style={grow ? { flex: '2 1 18rem' } : undefined}
    />
  );
}
