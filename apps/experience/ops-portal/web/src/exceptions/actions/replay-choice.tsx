import { Group, Radio } from '@mantine/core';
import type { ActionBody } from './carry-out.js';

/** From where a handover is carried on, and by whose rules. */
export function ReplayChoice({
  body,
  fromStart,
  onChange,
}: {
  body: ActionBody;
  /** It begins at its start unless told. */
  fromStart: boolean;
  onChange: (change: ActionBody) => void;
}) {
  return (
    <>
      <Radio.Group
        label="From where?"
        value={body.from ?? (fromStart ? 'start' : 'step')}
        onChange={(from) => onChange({ from: from as 'step' | 'start' })}
      >
        <Group mt={4}>
          <Radio value="step" label="From the step that stopped" description="What is done stays as it is." />
          <Radio
            value="start"
            label="From the start"
            description="Every checkpoint again; what was written is compared, and never made twice."
          />
        </Group>
      </Radio.Group>
      <Radio.Group
        label="By which rules?"
        value={body.policy ?? 'current'}
        onChange={(policy) => onChange({ policy: policy as 'current' | 'original' })}
      >
        <Group mt={4}>
          <Radio value="current" label="Those in force now" />
          <Radio value="original" label="Those of the first time" />
        </Group>
      </Radio.Group>
    </>
  );
}
