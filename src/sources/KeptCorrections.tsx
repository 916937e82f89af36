import { useCorrections } from '../library/correction-queries';
import { isRule } from '../model/correction';
import { formatCount } from '../ui/format-count';
import { saveFile } from '../ui/save-file';

/** What the reader corrected of places and topics, to be saved as a file; nothing where it is nothing. */
export function KeptCorrections() {
  const corrections = useCorrections().data ?? [];
  if (corrections.length === 0) return null;
  const rules = corrections.filter(isRule).length;
  const articles = corrections.length - rules;
  const told = [
    articles > 0 && `of ${formatCount(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    rules > 0 && `by ${formatCount(rules)} ${rules === 1 ? 'rule' : 'rules'} for all that are alike`,
  ];
  return (
    <p className="small mt-2 max-w-[36rem]">
      You corrected places or topics {told.filter(Boolean).join(' and ')}.{' '}
      <button
        type="button"
        className="border-b border-soft hover:border-accent hover:text-accent"
        onClick={() =>
          saveFile(
            'broadsheet-corrections.json',
            `${JSON.stringify({ corrections }, null, 2)}\n`,
            'application/json',
          )
        }
      >
        Save all corrections as a file
      </button>
    </p>
  );
}
