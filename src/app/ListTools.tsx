import { lazy, Suspense } from 'react';
import { SaveSearch } from '../filters/SaveSearch';
import { useIsEmpty } from '../library/queries';
import { Arrangement } from '../list/Arrangement';
import { ListOptions } from '../list/ListOptions';
import { SelectButton } from '../list/SelectButton';
import { usePlace } from '../url/use-view-state';

const Landmarks = lazy(() => import('../list/Landmarks'));

/** How the list is ordered and set out, and what else can be done with it. */
export function ListTools() {
  // Of an empty library there is nothing to arrange.
  if (useIsEmpty()) return null;
  return (
    <ListOptions>
      <SaveSearch />
      <SelectButton />
      <Arrangement />
    </ListOptions>
  );
}

/** Where one can jump to in an order that has letters, dates or groups. */
export function ListLandmarks() {
  const { group, sort } = usePlace().view;
  if (group === 'nothing' && sort !== 'headline' && sort !== 'newest') return null;
  return (
    <Suspense>
      <Landmarks />
    </Suspense>
  );
}
