import type { StagedSource } from '../../model/stored-source';
import type { Tables } from '../tables';
import { exclusively, goingOn } from './import-lock';
import { unstaged } from './stored-sources';

/**
 * Takes away what imports left behind that were not finished: a tab that was closed, a crash. Those that go on in
 * another tab are left alone. Gives how many imports there were.
 */
export async function sweepLeftovers(tables: Tables): Promise<number> {
  if ((await tables.all('staged')).length === 0) return 0;
  // An import that another tab keeps at this moment is over a moment later, and what was staged is the library's.
  return exclusively(() => sweep(tables));
}

async function sweep(tables: Tables): Promise<number> {
  const staged = await tables.all<StagedSource>('staged');
  const imports = [...new Set(staged.map(one => one.import))];
  const live = await goingOn(imports);
  const left = staged.filter(one => !live.has(one.import));
  await tables.write(unstaged(left.map(({ content }) => content)));
  return imports.length - live.size;
}
