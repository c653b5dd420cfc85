import type { RehearsalBaseline } from '@handover/contracts/experience-ops';
import { Button, Group, NumberInput, Select, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { RehearsalResult } from './rehearsal-result.js';
import type { Candidate } from './try-tab.js';

const USUAL = 100;
const MOST = 1_000;

/** What a draft or a version would have made of the last handovers. */
export function Rehearsal({ name, candidate }: { name: string; candidate: Candidate }) {
  const ops = useOps();
  const [last, setLast] = useState<number | string>(USUAL);
  const [legalEntity, setLegalEntity] = useState('');
  const [comparedWith, setComparedWith] = useState<RehearsalBaseline>('then');
  const rehearsal = useMutation({
    mutationFn: () => {
      const entity = legalEntity.trim() === '' ? {} : { legalEntity: legalEntity.trim() };
      const body = { ...candidate, ...entity, last: Number(last), comparedWith };
      return ops.rehearseDecision({ path: { name }, body });
    },
  });
  return (
    <section aria-label="Rehearse on the last handovers">
      <Title order={2} size="h4" mb="xs">
        Rehearse on the last handovers
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rehearsal.mutate();
        }}
      >
        <Group align="flex-end" mb="md">
          <NumberInput
            label="How many of the last"
            w={200}
            min={1}
            max={MOST}
            required
            value={last}
            onChange={setLast}
          />
          <TextInput
            label="Legal entity"
            placeholder="all"
            w={140}
            value={legalEntity}
            onChange={(event) => setLegalEntity(event.currentTarget.value)}
          />
          <Select
            label="Compared with"
            w={260}
            allowDeselect={false}
            data={[
              { value: 'then', label: 'What came out then' },
              { value: 'now', label: 'The version in force now' },
            ]}
            value={comparedWith}
            onChange={(value) => setComparedWith(value as RehearsalBaseline)}
          />
          <Button type="submit" disabled={last === ''} loading={rehearsal.isPending}>
            Rehearse
          </Button>
        </Group>
      </form>
      {rehearsal.isPending && <Loading what="what would have come out differently" />}
      {rehearsal.isError && <Failed error={rehearsal.error} />}
      {rehearsal.data && <RehearsalResult rehearsal={rehearsal.data} />}
    </section>
  );
}
