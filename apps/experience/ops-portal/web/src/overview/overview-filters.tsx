import { Button, Group, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { dealsOf, type OverviewSearch, type Period } from './overview-search.js';
import { useFigures } from './use-figures.js';

const PERIODS: { value: Period; label: string }[] = [
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
  { value: '90d', label: 'Last 90 days' },
  { value: '365d', label: 'Last 365 days' },
  { value: 'all', label: 'All time' },
  { value: 'chosen', label: 'From … to …' },
];

/** Which deals the overview shows; what is chosen stands in the address. */
export function OverviewFilters({ search }: { search: OverviewSearch }) {
  const navigate = useNavigate({ from: '/' });
  const values = useFigures('filter-values', {}, (ops) => ops.getFilterValues()).data;
  const set = (change: OverviewSearch) =>
    void navigate({ to: '/', search: (before) => ({ ...before, ...change }), replace: true });
  const { period = '30d' } = search;
  const isFiltered = Object.values(dealsOf(search)).some((value) => value !== undefined);
  const choice = (label: string, name: keyof ReturnType<typeof dealsOf>, options: string[] = []) => (
    <Select
      label={label}
      placeholder="All"
      clearable
      clearButtonProps={{ 'aria-label': `All: ${label}` }}
      searchable
      w={160}
      data={[...new Set([...options, ...(search[name] === undefined ? [] : [search[name]])])]}
      value={search[name] ?? null}
      onChange={(value) => set({ [name]: value ?? undefined })}
    />
  );
  return (
    <Group role="search" aria-label="Filters of the overview" align="flex-end" gap="sm">
      <Select
        label="Won in"
        w={160}
        allowDeselect={false}
        data={PERIODS}
        value={period}
        onChange={(value) => set({ period: (value ?? '30d') as Period })}
      />
      {period === 'chosen' && (
        <>
          <TextInput
            type="date"
            label="From"
            value={search.from ?? ''}
            onChange={({ currentTarget: { value } }) => set({ from: value || undefined })}
          />
          <TextInput
            type="date"
            label="To"
            value={search.to ?? ''}
            onChange={({ currentTarget: { value } }) => set({ to: value || undefined })}
          />
        </>
      )}
      {choice('Legal entity', 'legalEntity', values?.legalEntities)}
      {choice('Region', 'deliveryRegion', values?.deliveryRegions)}
      {choice('Practice', 'practice', values?.practices)}
      {choice('Contract type', 'contractType', values?.contractTypes)}
      {isFiltered && (
        <Button
          variant="default"
          onClick={() =>
            set({ legalEntity: undefined, deliveryRegion: undefined, practice: undefined, contractType: undefined })
          }
        >
          Clear filters
        </Button>
      )}
    </Group>
  );
}
