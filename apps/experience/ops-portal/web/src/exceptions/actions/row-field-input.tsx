import { Group, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOps } from '../../api/clients-context.js';
import { ChoicePicker } from './choice-picker.js';
import type { RowField } from './deal-rows.js';

/** The input that fits a value of a row; undefined where it is emptied. */
export function RowFieldInput({
  field: { label, input, required },
  value,
  onChange,
  faultAt,
}: {
  field: RowField;
  value: unknown;
  onChange: (value: unknown) => void;
  /** What is wrong with the value, or with a place inside it: `faultAt('/currency')`. */
  faultAt: (place: string) => string | undefined;
}) {
  const common = { label, required, error: faultAt('') };
  const text = typeof value === 'string' ? value : '';
  // What is required stays there empty, so that the form says that it is missing.
  const set = (next: string) => onChange(next === '' && !required ? undefined : next);
  switch (input) {
    case 'product':
    case 'role':
      return <ChoicePicker {...common} kind={input} value={text} onChange={set} />;
    case 'skills':
      return <SkillsInput {...common} value={value} onChange={onChange} />;
    case 'quantity':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
          min={0}
          allowNegative={false}
        />
      );
    case 'money':
      return <MoneyInput label={label} required={required} value={value} onChange={onChange} faultAt={faultAt} />;
    case 'date':
    case 'text':
      return (
        <TextInput
          {...common}
          type={input}
          value={text}
          onChange={({ currentTarget }) => set(currentTarget.value)}
          maxLength={input === 'text' ? 2_000 : undefined}
        />
      );
  }
}

function MoneyInput({
  label,
  required,
  value,
  onChange,
  faultAt,
}: {
  label: string;
  required?: true;
  value: unknown;
  onChange: (value: { amount: string; currency: string }) => void;
  faultAt: (place: string) => string | undefined;
}) {
  const { amount = '', currency = '' } = (value ?? {}) as { amount?: string; currency?: string };
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" grow>
      <TextInput
        label={label}
        required={required}
        inputMode="decimal"
        pattern="-?\d+(\.\d+)?"
        title="Digits alone, with a point before the decimals: 1250.00"
        value={amount}
        onChange={({ currentTarget }) => onChange({ currency, amount: currentTarget.value.trim() })}
        error={faultAt('/amount') ?? faultAt('')}
      />
      <ChoicePicker
        kind="currency"
        label="Currency"
        required={required}
        value={currency}
        onChange={(next) => onChange({ amount, currency: next })}
        error={faultAt('/currency')}
      />
    </Group>
  );
}

function SkillsInput({
  value,
  onChange,
  ...common
}: {
  label: string;
  error?: string;
  value: unknown;
  onChange: (value: string[] | undefined) => void;
}) {
  const ops = useOps();
  const known = useQuery({
    queryKey: ['choices', 'skill'],
    queryFn: () => ops.listChoices({ path: { kind: 'skill' }, query: { limit: 200 } }),
    staleTime: 30_000,
  });
  return (
    <TagsInput
      {...common}
      data={known.data?.items.map((skill) => skill.value) ?? []}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={(skills) => onChange(skills.length === 0 ? undefined : skills)}
    />
  );
}
