import { Button, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Loading } from '../ui/loading.js';
import { useSession } from './session-context.js';

/** Where the issuer sends people back to. */
export function SignedInPage() {
  const session = useSession();
  const navigate = useNavigate();
  const begun = useRef(false);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    // A code is good once, and React may run effects twice.
    if (begun.current) return;
    begun.current = true;
    session.complete().then(
      (returnTo) => navigate({ to: returnTo, replace: true }),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [session, navigate]);
  if (failure === undefined) return <Loading what="your session" />;
  return (
    <Stack p="xl" maw={560} mx="auto">
      <Title order={1}>You could not be signed in</Title>
      <Text>{failure}</Text>
      <Button onClick={() => void session.signIn('/')}>Sign in again</Button>
    </Stack>
  );
}
