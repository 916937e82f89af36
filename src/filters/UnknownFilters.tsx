import { Notice } from '../ui/Notice';
import { usePlace } from '../url/use-view-state';

/** Says which filter values of the address mean nothing here; they filter nothing. */
export function UnknownFilters() {
  const { unknown } = usePlace();
  if (unknown.length === 0) return null;
  const names = unknown.map(({ group, value }) => `${group} “${value}”`).join(', ');
  return (
    <div role="alert" className="border-t border-rule">
      <Notice>The link names a filter that is not known here and was left out: {names}.</Notice>
    </div>
  );
}
