import { ActionIcon, Kbd, Modal, Stack, Switch, Table, Text, Tooltip } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { type RefObject, useEffect } from 'react';

const KEYS = [
  ['j, ↓', 'To the next row'],
  ['k, ↑', 'To the row before'],
  ['Enter', 'Open the row'],
  ['?', 'Show the keys'],
] as const;

/**
 * Keys for a list whose rows are links with `data-row`, and a button that tells of them. Letters can be switched off for those
 * whose software speaks or types them (WCAG 2.2, 2.1.4); arrows work only while a row has the focus.
 */
export function ListKeys({ list }: { list: RefObject<HTMLElement | null> }) {
  const [opened, { open, close }] = useDisclosure(false);
  const [letters, setLetters] = useLocalStorage({ key: 'handover.letter-keys', defaultValue: true });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      const inList = list.current?.contains(document.activeElement) ?? false;
      const by = (letters ? LETTER_STEPS[event.key] : undefined) ?? (inList ? ARROW_STEPS[event.key] : undefined);
      if (by !== undefined && moveFocus(list.current, by)) event.preventDefault();
      else if (letters && event.key === '?') open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list, letters, open]);
  return (
    <>
      <Tooltip label="Keys">
        <ActionIcon variant="default" size="lg" aria-label="Show the keys" onClick={open}>
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title="Keys" closeButtonProps={{ 'aria-label': 'Close' }}>
        <Stack>
          <Table>
            <Table.Tbody>
              {KEYS.map(([key, does]) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row" w={110}>
                    <Kbd>{key}</Kbd>
                  </Table.Th>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Switch
            checked={letters}
            onChange={(event) => setLetters(event.currentTarget.checked)}
            label="Single letters are keys"
          />
          <Text size="sm">Switch it off if your software types or speaks letters. Tab and Enter always work.</Text>
        </Stack>
      </Modal>
    </>
  );
}

const LETTER_STEPS: Record<string, number> = { j: 1, k: -1 };
const ARROW_STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(list: HTMLElement | null, by: number): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? rows[by > 0 ? 0 : rows.length - 1] : rows[at + by];
  next?.focus();
  return next !== undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  );
}
