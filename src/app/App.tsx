import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { PlaceProvider } from '../url/PlaceProvider';
import { Desk } from './Desk';

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <PlaceProvider>
        <Desk />
      </PlaceProvider>
    </QueryClientProvider>
  );
}
