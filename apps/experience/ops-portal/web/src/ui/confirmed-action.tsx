import { Button, type ButtonProps, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Failed } from './failed.js';

/**
 * A button that says what it will do before it does it, asks for a reason where one is needed, and stays open with the
 * problem when it fails.
 */
export function ConfirmedAction({
  label,
  consequence,
  reason = 'none',
  act,
  done,
  children,
  disabled,
  ...button
}: {
  label: string;
  /** What will happen, in a sentence. */
  consequence: ReactNode;
  reason?: 'none' | 'optional' | 'required';
  act: (reason: string) => Promise<unknown>;
  done?: () => void;
  /** Further inputs. */
  children?: ReactNode;
  disabled?: boolean;
} & Pick<ButtonProps, 'color' | 'variant' | 'size' | 'leftSection'>) {
  const [opened, { open, close }] = useDisclosure(false);
  const [text, setText] = useState('');
  const action = useMutation({
    mutationFn: () => act(text.trim()),
    onSuccess: () => {
      close();
      setText('');
      done?.();
    },
  });
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title={label} closeButtonProps={{ 'aria-label': 'Close' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            action.mutate();
          }}
        >
          <Stack>
            <Text component="div" size="sm">
              {consequence}
            </Text>
            {children}
            {reason !== 'none' && (
              <Textarea
                label="Reason"
                description="Kept in the audit log, for everybody who reads this later."
                required={reason === 'required'}
                autosize
                minRows={2}
                maxLength={1_000}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
            {action.isError && <Failed error={action.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button
                type="submit"
                color={button.color}
                loading={action.isPending}
                disabled={disabled || (reason === 'required' && text.trim() === '')}
              >
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
