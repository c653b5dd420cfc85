import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCatalogue } from '../api/clients-context.js';
import { usePerson } from '../session/session-context.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { ApisByLayer } from './apis-by-layer.js';
import { SearchResults } from './search-results.js';

const route = getRouteApi('/open/catalogue');
const TYPING_MS = 200;

/** What APIs and events there are, and a search over all of them. */
export function CataloguePage() {
  const catalogue = useCatalogue();
  const person = usePerson();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [words, setWords] = useState(q);
  const [settled] = useDebouncedValue(words.trim(), TYPING_MS);
  useEffect(() => {
    void navigate({ search: { q: settled === '' ? undefined : settled }, replace: true });
  }, [settled, navigate]);
  const apis = useQuery({
    queryKey: ['catalogue', 'apis', person?.subject],
    queryFn: () => catalogue.listApis({}),
    staleTime: Infinity,
  });
  return (
    <Page
      title="API catalogue"
      description="Every API and every event: whose it is, what it is for, and how to call it."
    >
      <TextInput
        type="search"
        label="Search operations, events and fields"
        placeholder="billing schedule"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maw={480}
      />
      {settled !== '' && <SearchResults words={settled} />}
      <Loaded query={apis} what="the APIs">
        {({ items, more }) => (
          <Stack>
            <ApisByLayer apis={items} />
            {more && (
              <Alert color="blue" title="There are more APIs inside">
                <Text size="sm">
                  {person ? 'Your role does not include the internal ones.' : 'Sign in to see the internal ones too.'}
                </Text>
              </Alert>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
