import { expect, it } from 'vitest';
import { memoryStorage } from '../../memory-tables';
import { headlinesOf, OTHER_STORY, openedLibrary } from '../fixtures/opened-library';
import { STORY } from '../fixtures/texts';

// As where the newest of some files always has the same name, and the others are moved on.
it.each([
  ['before', 'latest.txt', 'moved.txt'],
  ['behind', 'newest.txt', 'moved.txt'],
])(
  'A text is not lost where another has its file’s name by now, and stands %s it',
  async (_, name, moved) => {
    const library = await openedLibrary(memoryStorage());
    await library.keepAll(await library.bring({ [name]: STORY }));
    const files = [name, moved].sort().map(one => [one, one === name ? OTHER_STORY : STORY]);
    await library.keepAll(await library.bring(Object.fromEntries(files)));
    expect(headlinesOf(library).sort()).toEqual([
      'Council votes to keep the library open',
      'Swimming pool to close for the winter',
    ]);
    expect((await library.bring(Object.fromEntries(files))).items).toMatchObject([
      { status: 'same' },
      { status: 'same' },
    ]);
  },
);
