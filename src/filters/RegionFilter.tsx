import { lazy, memo, type ReactNode, Suspense, useState } from 'react';
import type { Criteria } from '../model/criteria';
import { navigate } from '../url/use-view-state';
import { FilterFieldset } from './FilterFieldset';
import { RegionList } from './RegionList';
import { calledInTree, regionTree, treeSize } from './region-tree';

/** Loaded when it is first opened, and the outlines with it. */
const RegionMap = lazy(() => import('./map/RegionMap').then(({ RegionMap }) => ({ default: RegionMap })));

interface RegionProps {
  readonly counts: ReadonlyMap<string, number>;
  readonly filter: Criteria['region'];
  readonly place: Criteria['place'];
}

/** The filter "Region": the tree of regions, and a map over everything else as a second view of it. */
export const RegionFilter = memo(function RegionFilter(region: RegionProps) {
  const [mapOpen, setMapOpen] = useState(false);
  return (
    <>
      <RegionTree {...region}>
        <button type="button" className="action mb-1.5 text-[0.8125rem]" onClick={() => setMapOpen(true)}>
          Show on a map
        </button>
      </RegionTree>
      {mapOpen && (
        <Suspense>
          <RegionMap counts={region.counts} onClose={() => setMapOpen(false)}>
            <RegionTree {...region} />
          </RegionMap>
        </Suspense>
      )}
    </>
  );
});

/** The regions that the articles are about, or all that they mention, as a tree. */
function RegionTree({ counts, filter, place, children }: RegionProps & { readonly children?: ReactNode }) {
  const tree = regionTree(counts, [...filter.chosen, ...filter.excluded]);
  const options = (
    <>
      {children}
      <MentionedToo place={place} />
    </>
  );
  return (
    <FilterFieldset legend="Region" size={treeSize(tree)} options={options}>
      {typed => {
        const called = calledInTree(tree, typed);
        return called.length === 0 ? null : (
          <RegionList nodes={called} size={treeSize(called)} filter={filter} />
        );
      }}
    </FilterFieldset>
  );
}

function MentionedToo({ place }: Pick<RegionProps, 'place'>) {
  const mentioned = place === 'mentioned';
  return (
    <label
      className={`mb-1 flex min-h-6 items-center gap-2.5 text-[0.8125rem] hover:text-accent ${mentioned ? 'text-accent' : 'text-soft'}`}
    >
      <input
        type="checkbox"
        className="check"
        checked={mentioned}
        onChange={() => navigate(place => ({ ...place, place: mentioned ? 'main' : 'mentioned' }), 'push')}
      />
      Mentioned places, too
    </label>
  );
}
