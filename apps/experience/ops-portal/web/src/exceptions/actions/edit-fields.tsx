import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import type { EditableFieldDocument, EditableFields } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../../api/clients-context.js';
import { LIVE } from '../../live/live-updates.js';
import { Loaded } from '../../ui/loaded.js';
import { FieldInput } from './field-input.js';

type Changes = Record<string, unknown>;

/** The fields of the deal that can be edited: what the exception is about, and the others when wanted. */
export function EditFields({
  id,
  changes,
  onChange,
  faultAt,
}: {
  id: string;
  changes: Changes;
  onChange: (changes: Changes) => void;
  faultAt: (pointer: string) => string | undefined;
}) {
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'editable-fields', id],
    queryFn: () => ops.listEditableFields({ path: { id } }),
  });
  return (
    <Loaded query={query} what="what can be edited">
      {(fields) => <Fields fields={fields} changes={changes} onChange={onChange} faultAt={faultAt} />}
    </Loaded>
  );
}

function Fields({
  fields: { items, legalEntity },
  changes,
  onChange,
  faultAt,
}: { fields: EditableFields } & Omit<Parameters<typeof EditFields>[0], 'id'>) {
  const [all, setAll] = useState(false);
  const shown = items.filter(({ reason, pointer }) => all || reason || Object.hasOwn(changes, pointer));
  const heldAt = (place: string) => changes[place] ?? items.find(({ pointer }) => pointer === place)?.value;
  const currency = String(heldAt('/amount/currency') ?? '');
  const entity = typeof changes['/legalEntity'] === 'string' ? changes['/legalEntity'] : legalEntity;
  return (
    <Stack gap="sm">
      {shown.length === 0 && <Text size="sm">This exception is about no single field.</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {shown.map((field) => (
          <FieldInput
            key={field.pointer}
            field={field}
            legalEntity={entity}
            currency={currency}
            value={field.pointer in changes ? changes[field.pointer] : field.value}
            onChange={(value) => onChange(withChange(changes, field, value))}
            faultAt={faultAt}
          />
        ))}
      </SimpleGrid>
      {shown.length < items.length && (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setAll(true)}>
          Show all {items.length} fields
        </Button>
      )}
    </Stack>
  );
}

/** A value that is what it was is no change. */
function withChange(changes: Changes, { pointer, value: before }: EditableFieldDocument, value: unknown): Changes {
  const { [pointer]: _, ...others } = changes;
  const same = JSON.stringify(value ?? null) === JSON.stringify(before ?? null);
  return same ? others : { ...others, [pointer]: value };
}
