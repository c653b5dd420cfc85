import { Alert, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import type { AuditLogName, AuditVerification } from '@handover/contracts/experience-ops';
import { useMutation } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { AllWell } from '../ui/all-well.js';
import { Failed } from '../ui/failed.js';
import { formatNumber } from '../ui/format.js';

const SLOWEST_MS = 120_000;

/** Computes the chain of seals again and says in words what was found. */
export function VerifyLog({ log }: { log: AuditLogName }) {
  const ops = useOps();
  const verification = useMutation({
    mutationFn: (fromSequence?: number) =>
      ops.verifyAuditLog({ query: { log, fromSequence } }, { timeoutMs: SLOWEST_MS }),
  });
  const { data: found } = verification;
  return (
    <Stack gap="sm" component="section" aria-label="Verification">
      <Group>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          loading={verification.isPending}
          onClick={() => verification.mutate(undefined)}
        >
          Verify the chain
        </Button>
        <Text size="sm" role="status">
          {verification.isPending ? 'Computing every seal again …' : 'Computes every seal again; it changes nothing.'}
        </Text>
      </Group>
      {verification.isError && <Failed error={verification.error} />}
      {found && <Found found={found} goOn={(from) => verification.mutate(from)} />}
    </Stack>
  );
}

function Found({ found, goOn }: { found: AuditVerification; goOn: (from: number) => void }) {
  const { intact, verified, faults, unsealed, headSequence, headHash, nextSequence } = found;
  const contents = (
    <Stack gap="xs">
      <Text size="sm">
        {formatNumber(verified)} entries were computed again
        {unsealed > 0 && `; ${formatNumber(unsealed)} new ones are not sealed yet, which takes about a second`}.
      </Text>
      {faults.length > 0 && (
        <List size="sm">
          {faults.map(({ sequence, kind, detail }) => (
            <List.Item key={`${sequence} ${kind}`}>{detail}</List.Item>
          ))}
        </List>
      )}
      {headSequence !== undefined && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          The chain ends at entry {formatNumber(headSequence)} with <Code>{headHash}</Code>. Keep both somewhere else:
          only against them it shows that somebody has cut off its end.
        </Text>
      )}
      {nextSequence !== undefined && (
        <Group>
          <Button size="xs" variant="default" onClick={() => goOn(nextSequence)}>
            Go on with entry {formatNumber(nextSequence)}
          </Button>
        </Group>
      )}
    </Stack>
  );
  return (
    <div role="alert">
      {intact ? (
        <AllWell title="Nothing was changed, nothing is gone">{contents}</AllWell>
      ) : (
        <Alert color="red" title="The log is not what was sealed">
          {contents}
        </Alert>
      )}
    </div>
  );
}
