import { SearchField } from '../filters/SearchField';
import type { Suggesting } from '../filters/use-suggesting';
import { ViewLink } from '../url/ViewLink';
import { EMPTY_VIEW } from '../url/view-state';

interface ToolbarProps {
  readonly suggesting: Suggesting;
  readonly onHelp: () => void;
}

/** Wordmark, search and help, over the paper's double rule. */
export function Toolbar({ suggesting, onHelp }: ToolbarProps) {
  return (
    <header className="double-rule sticky top-0 z-10 grid h-[60px] grid-cols-[auto_minmax(0,1fr)] middle:grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-5 bg-paper px-5 middle:static wide:grid-cols-[248px_392px_1fr] wide:gap-x-0 wide:px-0">
      <ViewLink
        to={() => EMPTY_VIEW}
        className="font-read text-[1.4375rem] font-semibold tracking-[-0.02em] wide:ps-7 wide:text-[1.625rem]"
      >
        Broadsheet
      </ViewLink>
      <div className="wide:px-5">
        <SearchField suggesting={suggesting} />
      </div>
      <button
        type="button"
        className="hidden size-9 justify-self-end text-[0.9375rem] hover:text-accent middle:block wide:me-5"
        aria-label="Keyboard shortcuts"
        onClick={onHelp}
      >
        ?
      </button>
    </header>
  );
}
