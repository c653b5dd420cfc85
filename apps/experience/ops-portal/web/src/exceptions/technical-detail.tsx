import { Accordion, Code, Stack, Text, Title } from '@mantine/core';
import type { HandoverException } from '@handover/contracts/experience-ops';
import { JsonView } from '../ui/json-view.js';

/** For the engineer: what was asked and answered, secrets masked. */
export function TechnicalDetail({ exception }: { exception: HandoverException }) {
  const { detail, request, answer, correlationId, field, cause, id } = exception;
  return (
    <Accordion variant="contained" order={2}>
      <Accordion.Item value="technical">
        <Accordion.Control>Technical detail</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm">
            {detail !== undefined && <Text>{detail}</Text>}
            <Text size="sm">
              Correlation id <Code>{correlationId}</Code>
              {field !== undefined && (
                <>
                  {' '}
                  · field <Code>{field}</Code>
                </>
              )}{' '}
              · cause <Code>{cause}</Code> · exception <Code>{id}</Code>
            </Text>
            {request !== undefined && <Part title="Request" value={request} />}
            {answer !== undefined && <Part title="Answer" value={answer} />}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function Part({ title, value }: { title: string; value: unknown }) {
  return (
    <Stack gap={4}>
      <Title order={3} size="h6">
        {title}, secrets masked
      </Title>
      <JsonView value={value} label={title} />
    </Stack>
  );
}
