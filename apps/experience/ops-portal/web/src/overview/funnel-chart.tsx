import { Box } from '@mantine/core';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatNumber } from '../ui/format.js';

/** The funnel as bars; the table beside it says the same. */
export default function FunnelChart({ steps }: { steps: { name: string; count: number }[] }) {
  const text = steps.map(({ name, count }) => `${name} ${formatNumber(count)}`).join(', ');
  return (
    <Box h={40 * steps.length} role="img" aria-label={`Readiness funnel: ${text}`}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={steps} layout="vertical" margin={{ right: 48 }} accessibilityLayer={false}>
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="name"
            width={110}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--mantine-color-text)', fontSize: 13 }}
          />
          <Bar dataKey="count" fill="var(--mantine-color-blue-filled)" isAnimationActive={false} radius={3}>
            <LabelList dataKey="count" position="right" fill="var(--mantine-color-text)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}
