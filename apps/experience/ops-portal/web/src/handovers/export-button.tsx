import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { problemFrom, problemOf } from '../api/api-problem.js';
import { useSession } from '../session/session-context.js';
import type { Session } from '../session/session.js';
import { saveFile } from '../ui/save-file.js';
import { type HandoversSearch, listQuery } from './search.js';

/** Downloads what the table shows, all pages of it, as CSV. */
export function ExportButton({ search }: { search: HandoversSearch }) {
  const session = useSession();
  const download = useMutation({
    mutationFn: () => downloadCsv(session, search),
    onError: (error) => {
      const { title, detail } = problemOf(error);
      notifications.show({ color: 'red', title, message: detail });
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      Export as CSV
    </Button>
  );
}

async function downloadCsv(session: Session, search: HandoversSearch): Promise<void> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(listQuery(search))) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, one);
  }
  const answer = await fetch(`/api/ops/v1/handovers-export?${query.toString()}`, {
    headers: { Authorization: `Bearer ${(await session.token()) ?? ''}` },
  });
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => undefined));
  saveFile('handovers.csv', await answer.blob());
}
