import type { DecisionFaultDocument } from '@handover/contracts/experience-ops';
import { Alert, List } from '@mantine/core';

/** All that is wrong with a draft, each with its place. */
export function DraftFaults({ faults }: { faults: readonly DecisionFaultDocument[] }) {
  const count = faults.length === 1 ? 'One thing is' : `${faults.length} things are`;
  return (
    <Alert color="red" title={`${count} to be put right before this can be tried or saved`} role="alert">
      <List size="sm">
        {faults.map((fault, at) => (
          <List.Item key={at}>
            {placeOf(fault)}
            {fault.detail}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function placeOf({ node, row, column }: DecisionFaultDocument): string {
  const place = [
    node === undefined ? [] : [node],
    row === undefined ? [] : [`row ${row}`],
    column === undefined ? [] : [`column ${column}`],
  ].flat();
  return place.length === 0 ? '' : `${place.join(', ')}: `;
}
