import type { ReactNode } from 'react';
import { TOPICS } from '../model/topic';
import { usePlace } from '../url/use-view-state';
import { FilterBox } from './FilterBox';
import { type RegionNode, regionTree } from './region-tree';

interface FilterGroupsProps {
  /** Articles by region code and by topic slug, as the worker counts them. */
  readonly regions: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

/** The filters "Region" and "Topic". Values without an article are left out unless they are chosen. */
export function FilterGroups({ regions, topics }: FilterGroupsProps) {
  const { view } = usePlace();
  const tree = regionTree(regions, view.region.chosen);
  const shownTopics = TOPICS.map(topic => ({ ...topic, count: topics.get(topic.slug) ?? 0 }))
    .filter(({ slug, count }) => count > 0 || view.topic.chosen.includes(slug))
    .sort((a, b) => b.count - a.count);
  return (
    <>
      <Group legend="Region" empty={tree.length === 0}>
        <RegionList nodes={tree} />
      </Group>
      <Group legend="Topic" empty={shownTopics.length === 0}>
        <ul>
          {shownTopics.map(({ slug, name, count }) => (
            <li key={slug}>
              <FilterBox group="topic" value={slug} name={name} count={count} />
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
}

function Group({ legend, empty, children }: { legend: string; empty: boolean; children: ReactNode }) {
  return (
    <fieldset className="mb-7 min-w-0">
      <legend className="mb-1.5 w-full border-b border-ink pb-2 text-[0.8125rem] font-semibold">
        {legend}
      </legend>
      {empty ? <p className="small">None among these articles</p> : children}
    </fieldset>
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
