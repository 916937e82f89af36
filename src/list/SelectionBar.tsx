import { type ComponentProps, useState } from 'react';
import { useFound, useManyArticles } from '../library/queries';
import { counted, formatCount } from '../ui/format-count';
import { beingDone, offerUndo, tellFault } from '../ui/undo';
import { addressOf, liveView, usePlace } from '../url/use-view-state';
import { criteriaOf, EMPTY_VIEW } from '../url/view-state';
import { PrintedArticles } from './PrintedArticles';
import { SaveArticles } from './SaveArticles';
import { endSelecting, select, useSelection } from './selection';

/** What can be done with the articles that are picked out. */
export default function SelectionBar() {
  const { view } = usePlace();
  const found = useFound(criteriaOf(view)).data;
  const { rows: picked } = useSelection();
  const { mark, said, copyLinks, print, printed } = useActions(picked);
  const rows = Uint32Array.from(picked);
  const none = rows.length === 0;
  const action = (name: string, act: () => void) => (
    <button type="button" className="action disabled:opacity-60" disabled={none} onClick={act}>
      {name}
    </button>
  );
  return (
    <div
      role="toolbar"
      aria-label="Selected articles"
      className="selection-bar flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule bg-tint px-5 py-2.5 max-middle:fixed max-middle:inset-x-0 max-middle:bottom-0 max-middle:z-10 max-middle:border-ink wide:px-6"
    >
      <span aria-live="polite">{said ?? `${counted(rows.length, 'article')} selected`}</span>
      {found && (
        <button
          type="button"
          className="action"
          onClick={() => select(before => ({ ...before, rows: new Set([...before.rows, ...found.rows]) }))}
        >
          Select all {formatCount(found.total)}
        </button>
      )}
      {action('Mark as read', () => mark(rows, { read: true }, 'marked as read'))}
      {action('Mark as unread', () => mark(rows, { read: false }, 'marked as unread'))}
      {action('Star', () => mark(rows, { starred: true }, 'starred'))}
      {action('Remove star', () => mark(rows, { starred: false }, 'no longer starred'))}
      {action('Copy links', () => copyLinks(rows))}
      <SaveArticles rows={rows} />
      {action('Print', () => print(rows))}
      <button type="button" className="action" onClick={endSelecting}>
        Done
      </button>
      {printed && <PrintedArticles key={printed.keys.join(' ')} {...printed} />}
    </div>
  );
}

type Printed = ComponentProps<typeof PrintedArticles>;

function useActions(picked: ReadonlySet<number>) {
  const many = useManyArticles();
  const [told, setTold] = useState({ words: '', of: picked });
  const [printed, setPrinted] = useState<Printed | null>(null);
  const say = (words: string) => setTold({ words, of: picked });
  const failed = () => tellFault('That did not work. Nothing was changed.');
  return {
    // Of what was picked out then: when another is, that is what there is to be said.
    said: (told.of === picked && told.words) || null,
    printed,
    mark: (rows: Uint32Array, change: Parameters<typeof many.mark>[1], done: string) => {
      const what = `${counted(rows.length, 'article')} ${done}`;
      beingDone(many.mark(rows, change)).then(undo => offerUndo({ done: what, undo }), failed);
    },
    copyLinks: (rows: Uint32Array) =>
      many
        .links(rows)
        .then(links => navigator.clipboard.writeText(links.map(asLink).join('\n\n')))
        .then(() => say(`${counted(rows.length, 'link')} copied`), failed),
    print: (rows: Uint32Array) =>
      many.links(rows).then(links => {
        setPrinted({ keys: links.map(({ key }) => key), onDone: () => setPrinted(null), onFault: failed });
      }, failed),
  };
}

/** Headline and address, a line each. */
function asLink({ key, headline }: { key: string; headline: string }): string {
  const view = { ...EMPTY_VIEW, q: liveView().q, article: key };
  return `${headline}\n${new URL(addressOf(view), window.location.href).href}`;
}
