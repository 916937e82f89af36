import { useState } from 'react';
import { usePlace } from '../url/use-view-state';
import { FilterBox } from './FilterBox';
import { isFolded, type RegionNode } from './region-tree';

interface RegionListProps {
  readonly nodes: readonly RegionNode[];
  /** How many regions stand in the whole tree. */
  readonly size: number;
  readonly inner?: boolean;
}

/** Regions with their parts below them; in a large tree countries come when they are asked for. */
export function RegionList({ nodes, size, inner = false }: RegionListProps) {
  return (
    <ul className={inner ? 'ps-4' : ''}>
      {nodes.map(node => (
        <li key={node.code}>
          <FilterBox group="region" value={node.code} name={node.name} count={node.count} />
          {node.parts.length > 0 && <Parts node={node} size={size} />}
        </li>
      ))}
    </ul>
  );
}

function Parts({ node, size }: { node: RegionNode; size: number }) {
  const { view } = usePlace();
  const [opened, setOpened] = useState(false);
  const folds = isFolded(node, size, [...view.region.chosen, ...view.region.excluded]);
  const { length } = node.parts;
  return (
    <>
      {folds && (
        <button
          type="button"
          aria-expanded={opened}
          className="ms-10 min-h-6 text-[0.8125rem] text-soft hover:text-accent"
          onClick={() => setOpened(!opened)}
        >
          {opened ? 'Hide' : 'Show'} {length === 1 ? 'its country' : `its ${length} countries`}
          <span className="sr-only"> ({node.name})</span>
        </button>
      )}
      {(!folds || opened) && <RegionList nodes={node.parts} size={size} inner />}
    </>
  );
}
