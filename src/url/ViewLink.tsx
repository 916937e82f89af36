import { type AnchorHTMLAttributes, type MouseEvent, use } from 'react';
import { addressOf, LinkedViewContext, open } from './use-view-state';
import type { ViewState } from './view-state';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  /** The view the link leads to, made from the present one. */
  readonly to: (view: ViewState) => ViewState;
  /** Called before the view is opened in this window. */
  readonly onOpen?: () => void;
}

/** A link to another view. It has a real address, so that a click with a modifier key stays the browser's. */
export function ViewLink({ to, onOpen, ...rest }: ViewLinkProps) {
  const view = use(LinkedViewContext);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen?.();
    open(to);
  };
  return <a {...rest} href={addressOf(to(view))} onClick={follow} />;
}
