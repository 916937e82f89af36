/**
 * What the app can't be faster than: a page with the same libraries that fetches the same text in a worker and
 * paints its first line.
 */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import workerUrl from './text.worker.ts?worker&url';

const TEXT = 'articles/author-page-voa-news-2024-06.txt';

function firstLine(): Promise<string> {
  const worker = new Worker(workerUrl, { type: 'module' });
  return new Promise(resolve => {
    worker.onmessage = (event: MessageEvent<string>) => resolve(event.data);
    worker.postMessage(new URL(TEXT, document.baseURI).href);
  });
}

function Line() {
  const line = useQuery({ queryKey: ['line'], queryFn: firstLine, networkMode: 'always' }).data;
  return line === undefined ? null : <h1>{line}</h1>;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Line />
    </QueryClientProvider>,
  );
}
