import { Checkbox, Group } from '@mantine/core';
import type { Weekday } from '@handover/contracts/experience-ops';
import { weekdayWords } from './words.js';

/** Some days of the week. */
export function WeekdayChoice({ value, onChange }: { value: Weekday[]; onChange: (days: Weekday[]) => void }) {
  return (
    <Checkbox.Group label="On" required value={value} onChange={(days) => onChange(days as Weekday[])}>
      <Group gap="sm" mt={4}>
        {Object.entries(weekdayWords).map(([day, word]) => (
          <Checkbox key={day} value={day} label={word} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
