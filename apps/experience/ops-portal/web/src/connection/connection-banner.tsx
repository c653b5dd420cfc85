import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import type { Connection } from './connection.js';

/** Says so while nothing answers. */
export function ConnectionBanner({ connection }: { connection: Connection }) {
  const lost = useSyncExternalStore(connection.subscribe, connection.isLost);
  return (
    <div role="status" aria-live="polite">
      {lost && (
        <Alert color="orange" radius={0} icon={<IconPlugConnectedX aria-hidden />} title="The connection is lost">
          What you see may be out of date. It goes on by itself as soon as Handover answers again.
        </Alert>
      )}
    </div>
  );
}
