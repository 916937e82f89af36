import { useMemo } from 'react';
import { useLibrary } from '../library/queries';
import type { SourceTitles } from './filter-choice';

/** The titles of the library's sources by their ids. */
export function useSourceTitles(): SourceTitles {
  const sources = useLibrary().data?.sources;
  return useMemo(() => new Map(sources?.map(({ record }) => [record.id, record.title])), [sources]);
}
