import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient, reopen } from '../library/queries';
import { PlaceProvider } from '../url/PlaceProvider';
import { Desk } from './Desk';
import { keepForOffline } from './new-version';
import { whenIdle } from './when-idle';

const client = createQueryClient();
whenIdle(keepForOffline);

// In development the folder of texts is watched: a text put in shows without a reload.
import.meta.hot?.on('broadsheet:articles-changed', () => reopen(client));

export function App() {
  return (
    <QueryClientProvider client={client}>
      <PlaceProvider>
        <Desk />
      </PlaceProvider>
    </QueryClientProvider>
  );
}
