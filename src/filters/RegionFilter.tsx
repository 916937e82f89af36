import { lazy, type ReactNode, Suspense, useState } from 'react';
import { navigate, usePlace } from '../url/use-view-state';
import { FilterFieldset } from './FilterFieldset';
import { RegionList } from './RegionList';
import { calledInTree, regionTree, treeSize } from './region-tree';

/** Loaded when it is first opened, and the outlines with it. */
const RegionMap = lazy(() => import('./map/RegionMap').then(({ RegionMap }) => ({ default: RegionMap })));

/** The filter "Region": the tree of regions, and a map over everything else as a second view of it. */
export function RegionFilter({ counts }: { counts: ReadonlyMap<string, number> }) {
  const [mapOpen, setMapOpen] = useState(false);
  return (
    <>
      <RegionTree counts={counts}>
        <button type="button" className="action mb-1.5 text-[0.8125rem]" onClick={() => setMapOpen(true)}>
          Show on a map
        </button>
      </RegionTree>
      {mapOpen && (
        <Suspense>
          <RegionMap counts={counts} onClose={() => setMapOpen(false)}>
            <RegionTree counts={counts} />
          </RegionMap>
        </Suspense>
      )}
    </>
  );
}

interface RegionTreeProps {
  readonly counts: ReadonlyMap<string, number>;
  readonly children?: ReactNode;
}

/** The regions that the articles are about, or all that they mention, as a tree. */
function RegionTree({ counts, children }: RegionTreeProps) {
  const { view } = usePlace();
  const { chosen, excluded } = view.region;
  const tree = regionTree(counts, [...chosen, ...excluded]);
  const options = (
    <>
      {children}
      <MentionedToo />
    </>
  );
  return (
    <FilterFieldset legend="Region" size={treeSize(tree)} options={options}>
      {typed => {
        const called = calledInTree(tree, typed);
        return called.length === 0 ? null : <RegionList nodes={called} size={treeSize(called)} />;
      }}
    </FilterFieldset>
  );
}

function MentionedToo() {
  const { view } = usePlace();
  const mentioned = view.place === 'mentioned';
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
