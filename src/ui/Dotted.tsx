import { Children, Fragment, type ReactNode } from 'react';

/** Small facts in a row with middle dots between them; what is null or false is left out. */
export function Dotted({ children }: { children: ReactNode }) {
  return Children.toArray(children).map((fact, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: facts have no other name than their place
    <Fragment key={index}>
      {index > 0 && (
        <span aria-hidden="true" className="mx-1.5">
          ·
        </span>
      )}
      {index > 0 && <span className="sr-only">, </span>}
      {index > 0 && <wbr />}
      {fact}
    </Fragment>
  ));
}
