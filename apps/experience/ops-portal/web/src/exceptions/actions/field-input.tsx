import { JsonInput, Select, TextInput } from '@mantine/core';
import type { EditableFieldDocument } from '@handover/contracts/experience-ops';
import { useState } from 'react';
import { counted, OWNERS } from '../words.js';
import { ChoicePicker } from './choice-picker.js';
import { type DealRow, rowKinds } from './deal-rows.js';
import { RowsInput } from './rows-input.js';

/** The input that fits a field of the deal. An input that is emptied takes the value away. */
export function FieldInput({
  field,
  legalEntity,
  currency,
  value,
  onChange,
  faultAt,
}: {
  field: EditableFieldDocument;
  legalEntity?: string;
  /** Currency of the deal. */
  currency: string;
  value: unknown;
  onChange: (value: unknown) => void;
  faultAt: (pointer: string) => string | undefined;
}) {
  const { label, required, picker, pointer, words = [] } = field;
  const error = faultAt(pointer);
  const rows = rowKinds[picker];
  if (rows) {
    return (
      <div style={{ gridColumn: '1 / -1' }}>
        <RowsInput
          kind={rows}
          pointer={pointer}
          label={label}
          description={describe(field)}
          rows={Array.isArray(value) ? (value as DealRow[]) : []}
          currency={currency}
          onChange={onChange}
          faultAt={faultAt}
        />
      </div>
    );
  }
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  const common = { label, error, description: describe(field), required: required && field.reason };
  const set = (next: string) => onChange(next === '' ? null : next);
  switch (picker) {
    case 'employee':
    case 'customer':
    case 'legal-entity':
    case 'currency':
    case 'service-line':
    case 'practice':
    case 'delivery-region':
      return <ChoicePicker {...common} kind={picker} legalEntity={legalEntity} value={text} onChange={set} />;
    case 'choice':
      return (
        <Select
          {...common}
          data={words}
          value={text || null}
          onChange={(word) => onChange(word)}
          clearable={!required}
        />
      );
    case 'structure':
      return <StructureInput {...common} value={value} onChange={onChange} />;
    default:
      return (
        <TextInput
          {...common}
          type={picker === 'date' ? 'date' : 'text'}
          inputMode={picker === 'amount' ? 'decimal' : undefined}
          value={text}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
  }
}

function StructureInput({
  value,
  onChange,
  ...common
}: {
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
  description: string;
  error?: string;
}) {
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  const edit = (next: string) => {
    setText(next);
    try {
      onChange(JSON.parse(next));
    } catch {
      // It is written on; the input says that it is no JSON yet.
    }
  };
  return (
    <JsonInput {...common} value={text} onChange={edit} validationError="It is no JSON yet" autosize minRows={4} />
  );
}

function describe({ owner, inCrm, value }: EditableFieldDocument): string {
  const edited = JSON.stringify(inCrm ?? null) !== JSON.stringify(value ?? null);
  return edited ? `Edited; the CRM holds ${heldInWords(inCrm)}` : `${OWNERS[owner]} knows it`;
}

function heldInWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : counted(value.length, 'row');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
