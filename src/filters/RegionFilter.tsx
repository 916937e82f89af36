import { navigate, usePlace } from '../url/use-view-state';
import { FilterBox } from './FilterBox';
import { FilterFieldset } from './FilterFieldset';
import { calledInTree, type RegionNode, regionTree, treeSize } from './region-tree';

/** The filter "Region": the tree of regions, of those the articles are about or of all they mention. */
export function RegionFilter({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { view } = usePlace();
  const { chosen, excluded } = view.region;
  const tree = regionTree(counts, [...chosen, ...excluded]);
  return (
    <FilterFieldset legend="Region" size={treeSize(tree)} options={<MentionedToo />}>
      {typed => {
        const called = calledInTree(tree, typed);
        return called.length === 0 ? null : <RegionList nodes={called} />;
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

function RegionList({ nodes, inner = false }: { nodes: readonly RegionNode[]; inner?: boolean }) {
  return (
    <ul className={inner ? 'ps-4' : ''}>
      {nodes.map(({ code, name, count, parts }) => (
        <li key={code}>
          <FilterBox group="region" value={code} name={name} count={count} />
          {parts.length > 0 && <RegionList nodes={parts} inner />}
        </li>
      ))}
    </ul>
  );
}
