import { Badge, Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { SavedView } from '@handover/contracts/experience-ops';
import { IconBookmark } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Failed } from '../ui/failed.js';
import { type HandoversSearch, validateHandoversSearch } from './search.js';
import { searchOfView, viewOfSearch } from './saved-view.js';

const KEY = ['saved-views', 'handovers'];

interface Bar {
  search: HandoversSearch;
  apply: (search: HandoversSearch) => void;
}

/** Views: one's own and those that others share. */
export function SavedViewsBar({ search, apply }: Bar) {
  const ops = useOps();
  const views = useQuery({ queryKey: KEY, queryFn: () => ops.listSavedViews({ query: { page: 'handovers' } }) });
  const mayWrite = useMay('saved-views:write');
  const [chosen, setChosen] = useState<string | null>(null);
  const items = views.data?.items ?? [];
  const view = items.find(({ id }) => id === chosen);
  const choose = (id: string | null) => {
    setChosen(id);
    const found = items.find((each) => each.id === id);
    if (found) apply(validateHandoversSearch(searchOfView(found)));
  };
  return (
    <Group gap="sm" align="flex-end" component="section" aria-label="Saved views">
      <Select
        label="View"
        placeholder={views.isError ? 'Views could not be read' : 'Choose a saved view'}
        data={[
          { group: 'Yours', items: optionsOf(items.filter(({ mine }) => mine)) },
          { group: 'Shared by others', items: optionsOf(items.filter(({ mine }) => !mine)) },
        ]}
        value={view ? chosen : null}
        onChange={choose}
        clearable
        searchable
        nothingFoundMessage="No view of that name"
        clearButtonProps={{ 'aria-label': 'Leave the view' }}
        w={{ base: '100%', xs: 280 }}
      />
      {mayWrite && <SaveView search={search} view={view} saved={({ id }) => setChosen(id)} />}
      {view?.shared && (
        <Badge variant="default" tt="none">
          shared by {view.mine ? 'you' : view.owner}
        </Badge>
      )}
      {mayWrite && view?.mine && <DeleteView view={view} deleted={() => setChosen(null)} />}
    </Group>
  );
}

function optionsOf(views: SavedView[]) {
  return views.map(({ id, name, mine, owner }) => ({ value: id, label: mine ? name : `${name} (${owner})` }));
}

function SaveView({
  search,
  view,
  saved,
}: {
  search: HandoversSearch;
  view?: SavedView;
  saved: (view: SavedView) => void;
}) {
  const ops = useOps();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const replaces = view?.mine === true && name.trim() === view.name;
  const save = useMutation({
    mutationFn: () => {
      const body = viewOfSearch(search, name.trim(), shared);
      return replaces
        ? ops.replaceSavedView({ path: { id: view.id }, ifMatch: view.etag, body })
        : ops.createSavedView({ body, idempotencyKey: crypto.randomUUID() });
    },
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: KEY });
      saved(made);
      close();
    },
  });
  const begin = () => {
    setName(view?.mine ? view.name : '');
    setShared(view?.mine ? view.shared : false);
    save.reset();
    open();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={begin}>
        Save view
      </Button>
      <Modal opened={opened} onClose={close} title="Save view" closeButtonProps={{ 'aria-label': 'Close' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <Stack>
            <Text size="sm">Keeps the filters, the order and the columns that the table has now, under a name.</Text>
            <TextInput
              label="Name"
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Checkbox
              label="Share with everybody"
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
            {replaces && <Text size="sm">Your view “{view.name}” is replaced.</Text>}
            {save.isError && <Failed error={save.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
                {replaces ? 'Replace' : 'Save'}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

function DeleteView({ view, deleted }: { view: SavedView; deleted: () => void }) {
  const ops = useOps();
  const queries = useQueryClient();
  return (
    <ConfirmedAction
      label="Delete view"
      color="red"
      variant="subtle"
      consequence={`Deletes your view “${view.name}”${view.shared ? ', for everybody who uses it' : ''}. The handovers stay as they are.`}
      act={() => ops.deleteSavedView({ path: { id: view.id }, ifMatch: view.etag })}
      done={() => {
        deleted();
        void queries.invalidateQueries({ queryKey: KEY });
      }}
    />
  );
}
