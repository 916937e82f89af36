import { useState } from 'react';
import type { FilterGroup } from '../model/criteria';
import { FilterBox } from './FilterBox';
import { statusOf } from './filter-choice';
import { isFolded, type RegionNode } from './region-tree';

interface RegionListProps {
  readonly nodes: readonly RegionNode[];
  /** How many regions stand in the whole tree. */
  readonly size: number;
  readonly filter: FilterGroup;
  readonly inner?: boolean;
}

/** Regions with their parts below them; in a large tree countries come when they are asked for. */
export function RegionList({ nodes, size, filter, inner = false }: RegionListProps) {
  return (
    <ul className={inner ? 'ps-4' : ''}>
      {nodes.map(node => (
        <li key={node.code}>
          <FilterBox
            group="region"
            value={node.code}
            name={node.name}
            count={node.count}
            status={statusOf(filter, node.code)}
          />
          {node.parts.length > 0 && <Parts node={node} size={size} filter={filter} />}
        </li>
      ))}
    </ul>
  );
}

interface PartsProps extends Pick<RegionListProps, 'size' | 'filter'> {
  readonly node: RegionNode;
}

function Parts({ node, size, filter }: PartsProps) {
  const [opened, setOpened] = useState(false);
  const folds = isFolded(node, size, [...filter.chosen, ...filter.excluded]);
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
      {(!folds || opened) && <RegionList nodes={node.parts} size={size} filter={filter} inner />}
    </>
  );
}
