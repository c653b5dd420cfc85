import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../api/api-problem.js';
import { useOps } from '../../api/clients-context.js';
import type { ExperienceOpsOperations } from '@handover/contracts/experience-ops';

/** Kinds of records and words that can be picked. */
export type ChoiceKind = ExperienceOpsOperations['listChoices']['params']['path']['kind'];

const PAUSE_MS = 200;

/** Picks a record as the systems hold it; what is typed can be taken as it is, also while the system does not answer. */
export function ChoicePicker({
  kind,
  legalEntity,
  value,
  onChange,
  label,
  description,
  required = false,
  error,
}: {
  kind: ChoiceKind;
  legalEntity?: string;
  value: string;
  onChange: (value: string) => void;
  label: string;
  description?: string;
  required?: boolean;
  error?: string;
}) {
  const ops = useOps();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, PAUSE_MS);
  const query = useQuery({
    queryKey: ['choices', kind, legalEntity, text],
    queryFn: () =>
      ops.listChoices({ path: { kind }, query: { legalEntity, limit: 50, ...(text === '' ? {} : { text }) } }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const found = query.data?.items ?? [];
  const options = found.map((choice) => ({
    value: choice.value,
    label: choice.detail === undefined ? choice.label : `${choice.label} (${choice.detail})`,
  }));
  const known = (wanted: string) => options.some((option) => option.value === wanted || option.label === wanted);
  if (value !== '' && !known(value)) options.unshift({ value, label: value });
  if (typed !== '' && !known(typed)) options.push({ value: typed, label: `“${typed}” as it is` });
  return (
    <Select
      label={label}
      description={description}
      required={required}
      searchable
      clearable={!required}
      placeholder="Type to search"
      nothingFoundMessage={query.isFetching ? 'Searching …' : 'Nothing fits'}
      data={options}
      filter={({ options: all }) => all}
      value={value === '' ? null : value}
      onChange={(picked) => onChange(picked ?? '')}
      onSearchChange={(search) => setTyped(options.some((option) => option.label === search) ? '' : search.trim())}
      rightSection={query.isFetching ? <Loader size="xs" aria-hidden /> : undefined}
      error={error ?? (query.isError ? problemOf(query.error).detail : undefined)}
      maxDropdownHeight={260}
    />
  );
}
