import { Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from './session-context.js';

/** What somebody sees who is not signed in. */
export function SignInPage() {
  const session = useSession();
  const [failure, setFailure] = useState<string>();
  const signIn = () => {
    setFailure(undefined);
    const { pathname, search } = window.location;
    session.signIn(pathname + search).catch(() => setFailure('The sign-in service does not answer. Try again soon.'));
  };
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" radius="md" maw={460}>
        <Stack>
          <Title order={1}>Handover</Title>
          <Text>From won deals to staffed, billable projects: what is under way, and what waits for whom.</Text>
          {failure !== undefined && (
            <Text role="alert" c="red">
              {failure}
            </Text>
          )}
          <Button size="md" onClick={signIn}>
            Sign in
          </Button>
          <Text size="sm">
            The <Link to="/catalogue">API catalogue</Link> can be read without signing in.
          </Text>
        </Stack>
      </Paper>
    </Center>
  );
}
