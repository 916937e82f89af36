import { AppearanceButton } from '../appearance/AppearanceButton';
import { SearchField } from '../filters/SearchField';
import type { Suggesting } from '../filters/use-suggesting';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { EMPTY_VIEW } from '../url/view-state';
import { AddTextButton } from './AddTextButton';

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
    <header className="double-rule toolbar sticky z-10 flex flex-wrap items-center gap-x-2 bg-paper px-5 middle:static middle:min-h-[60px] middle:gap-x-5 wide:grid wide:grid-cols-[max(11rem,var(--filters-width,15.5rem))_max(16rem,var(--list-width,24.5rem))_1fr] wide:gap-x-0 wide:px-0">
      <ViewLink
        to={() => EMPTY_VIEW}
        className="font-(family-name:--serif) text-[1.4375rem] font-semibold tracking-[-0.02em] max-middle:leading-[2.75rem] middle:pt-1 wide:ps-7 wide:text-[1.625rem]"
      >
        Broadsheet
      </ViewLink>
      <div className="max-middle:order-last max-middle:h-[3.25rem] max-middle:w-full max-middle:content-center middle:flex-[1_1_12rem] wide:px-5">
        <SearchField suggesting={suggesting} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 justify-self-end ms-auto max-middle:-me-2 max-middle:min-h-11 middle:gap-x-4 wide:me-5">
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
