import { expect, it } from 'vitest';
import { memoryStorage } from '../../memory-tables';
import { openedLibrary } from '../fixtures/opened-library';
import { STORY } from '../fixtures/texts';
import { wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';

it('A text that was put together of several encodings is kept byte for byte, and the reader is told of it', async () => {
  const storage = memoryStorage();
  const { bring, keepAll } = await openedLibrary(storage);
  const utf8 = new TextEncoder().encode(STORY.replace('hall', 'café – a hall –'));
  const other = Uint8Array.from(
    STORY.replace('midnight', 'caf\u00e9'),
    letter => letter.charCodeAt(0) & 0xff,
  );
  const bytes = Uint8Array.from([...utf8, ...other]);
  const review = await bring({ 'a.txt': bytes, 'b.txt': utf8 });
  expect(review.items.map(item => 'problems' in item && item.problems)).toEqual([
    ['Some of its bytes are no UTF-8, and “�” stands for them; the file is kept as it is.'],
    [],
  ]);
  await keepAll(review);
  const source = (await storedSources(storage.tables)).find(({ id }) => id === 'a.txt');
  expect(source && new Uint8Array(await (await wholeFile(storage.tables, source)).arrayBuffer())).toEqual(
    bytes,
  );
});
