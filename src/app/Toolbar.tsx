import { AppearanceButton } from '../appearance/AppearanceButton';
import { SearchField } from '../filters/SearchField';
import type { Suggesting } from '../filters/use-suggesting';
import { ViewLink } from '../url/ViewLink';
import { EMPTY_VIEW } from '../url/view-state';

interface ToolbarProps {
  readonly suggesting: Suggesting;
  readonly onHelp: () => void;
}

/** Wordmark, search, appearance and help, over the paper's double rule. */
export function Toolbar({ suggesting, onHelp }: ToolbarProps) {
  return (
    <header className="double-rule sticky top-0 z-10 grid h-[60px] grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 bg-paper px-5 middle:static middle:gap-x-5 wide:grid-cols-[248px_392px_1fr] wide:gap-x-0 wide:px-0">
      <ViewLink
        to={() => EMPTY_VIEW}
        className="font-(family-name:--serif) text-[1.4375rem] font-semibold tracking-[-0.02em] wide:ps-7 wide:text-[1.625rem]"
      >
        Broadsheet
      </ViewLink>
      <div className="wide:px-5">
        <SearchField suggesting={suggesting} />
      </div>
      <div className="flex items-center justify-self-end middle:gap-x-1 wide:me-5">
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
