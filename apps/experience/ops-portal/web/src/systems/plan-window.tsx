import {
  Alert,
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Failed } from '../ui/failed.js';
import { consequenceOf, isComplete, newPlan, requestOf, type WindowPlan } from './window-plan.js';
import { useInstances } from './use-systems.js';
import { WeekdayChoice } from './weekday-choice.js';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** Plans a time at which an instance is not called, once or every week. */
export function PlanWindow() {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>Plan a maintenance window</Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Plan a maintenance window"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {opened && <PlanForm close={close} />}
      </Modal>
    </>
  );
}

function PlanForm({ close }: { close: () => void }) {
  const ops = useOps();
  const queries = useQueryClient();
  const instances = useInstances().data?.items ?? [];
  const [plan, setPlan] = useState<WindowPlan>(newPlan);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const set = (change: Partial<WindowPlan>) => setPlan((before) => ({ ...before, ...change }));
  const planning = useMutation({
    mutationFn: () => ops.planMaintenance({ body: requestOf(plan), idempotencyKey }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: [LIVE] });
      close();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        planning.mutate();
      }}
    >
      <Stack>
        <Select
          label="Instance"
          required
          searchable
          data={instances.map(({ system, instance }) => `${system}:${instance}`)}
          value={plan.instance}
          onChange={(instance) => set({ instance })}
        />
        <TextInput
          label="Reason"
          description="Those who wait read it."
          required
          maxLength={500}
          value={plan.reason}
          onChange={({ currentTarget: { value } }) => set({ reason: value })}
        />
        <Select
          label="Time zone"
          required
          searchable
          allowDeselect={false}
          limit={50}
          data={TIME_ZONES.includes(plan.timeZone) ? TIME_ZONES : [plan.timeZone, ...TIME_ZONES]}
          value={plan.timeZone}
          onChange={(timeZone) => set({ timeZone: timeZone ?? plan.timeZone })}
        />
        <SegmentedControl
          aria-label="How often"
          data={[
            { value: 'once', label: 'Once' },
            { value: 'weekly', label: 'Every week' },
          ]}
          value={plan.how}
          onChange={(how) => set({ how: how as WindowPlan['how'] })}
        />
        {plan.how === 'once' ? (
          <Group grow>
            <TextInput
              type="datetime-local"
              label="From"
              required
              value={plan.from}
              onChange={({ currentTarget: { value } }) => set({ from: value })}
            />
            <TextInput
              type="datetime-local"
              label="To"
              required
              value={plan.to}
              onChange={({ currentTarget: { value } }) => set({ to: value })}
            />
          </Group>
        ) : (
          <>
            <WeekdayChoice value={plan.weekdays} onChange={(weekdays) => set({ weekdays })} />
            <Group grow>
              <TextInput
                type="time"
                label="At"
                required
                value={plan.at}
                onChange={({ currentTarget: { value } }) => set({ at: value })}
              />
              <NumberInput
                label="For how many minutes"
                required
                min={1}
                max={10_080}
                value={plan.minutes}
                onChange={(minutes) => set({ minutes: Number(minutes) })}
              />
            </Group>
          </>
        )}
        <Alert>
          <Text size="sm">{consequenceOf(plan)}</Text>
        </Alert>
        {planning.isError && <Failed error={planning.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={planning.isPending} disabled={!isComplete(plan)}>
            Plan it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
