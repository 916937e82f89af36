import { AppearanceButton } from '../appearance/AppearanceButton';
import { SearchField } from '../filters/SearchField';
import type { Suggesting } from '../filters/use-suggesting';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { EMPTY_VIEW } from '../url/view-state';
import { AddTextButton } from './AddTextButton';
import { beginAtTop } from './use-place-kept';

interface ToolbarProps {
  readonly suggesting: Suggesting;
  readonly onHelp: () => void;
  /** Shows the page alone; null where nothing is read. */
  readonly onAlone: (() => void) | null;
}

/** Wordmark, search, the way to add text, appearance and help, over the paper's double rule. */
export function Toolbar({ suggesting, onHelp, onAlone }: ToolbarProps) {
  const { view } = usePlace();
  const isLibrary = view.page === 'library' && view.article === null && view.text === null;
  return (
    <header className="double-rule toolbar">
      <ViewLink to={() => EMPTY_VIEW} onOpen={beginAtTop} className="wordmark">
        Broadsheet
      </ViewLink>
      <div className="toolbar-search">
        <SearchField suggesting={suggesting} />
      </div>
      <div className="toolbar-actions">
        <AddTextButton />
        <ViewLink
          to={view => ({ ...view, article: null, text: null, page: 'library' })}
          className="toolbar-action"
          aria-current={isLibrary ? 'page' : undefined}
        >
          Library
        </ViewLink>
        {onAlone && (
          <button type="button" className="toolbar-action hidden middle:block" onClick={onAlone}>
            Page only
          </button>
        )}
        <AppearanceButton />
        <button
          type="button"
          className="hidden size-9 text-[0.9375rem] hover:text-accent middle:block"
          aria-label="Keyboard shortcuts"
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </header>
  );
}
