import type { ReactNode } from 'react';

/** Something the reader should know, with what can be done about it. */
export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="px-5 py-3 text-[0.8125rem] leading-normal wide:px-6">
      <p className="max-w-[36rem] text-pretty [overflow-wrap:anywhere]">{children}</p>
      {action && <p className="mt-1.5">{action}</p>}
    </div>
  );
}
