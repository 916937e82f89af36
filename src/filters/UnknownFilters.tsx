import { useLibrary } from '../library/queries';
import { Notice } from '../ui/Notice';
import { usePlace } from '../url/use-view-state';

/** Says which filter values of the address mean nothing here; they filter nothing. */
export default function UnknownFilters() {
  const { view, unknown } = usePlace();
  const library = useLibrary().data;
  const { chosen, excluded } = view.source;
  // Which sources there are the address can't know; before the library is open, nobody does.
  const gone = [...chosen, ...excluded].filter(
    value => library && !library.sources.some(({ record }) => record.id === value),
  );
  const all = [...unknown, ...gone.map(value => ({ group: 'source', value }))];
  if (all.length === 0) return null;
  const names = all.map(({ group, value }) => `${group} “${value}”`).join(', ');
  return (
    <div role="alert" className="border-t border-rule">
      <Notice>The link names a filter that is not known here and was left out: {names}.</Notice>
    </div>
  );
}
