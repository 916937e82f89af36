import { useState } from 'react';
import { useChangeSource, useReadAgain, useSourceFile } from '../library/source-queries';
import type { SourceState } from '../library/state-protocol';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { formatDate } from '../ui/format-date';
import { saveBlob } from '../ui/save-file';
import { offerUndo } from '../ui/undo';
import { ViewLink } from '../url/ViewLink';
import { RenameSource } from './RenameSource';
import { SetAsideList } from './SetAsideList';
import { attribution, FAILURES } from './wording';

type Shelved = Exclude<SourceState, { status: 'binned' }>;

/** A source on the shelf: what it is, and what can be done with it. */
export function ShelvedSource({ source }: { source: Shelved }) {
  const { record, status } = source;
  const [renaming, setRenaming] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <li className="py-4">
      {renaming ? (
        <RenameSource record={record} onDone={() => setRenaming(false)} />
      ) : (
        <h2 className={`headline text-[1.1875rem] ${status === 'hidden' ? 'text-soft' : ''}`}>
          <ViewLink
            to={view => ({ ...view, text: { source: record.id, lines: null } })}
            className="hover:text-accent"
          >
            <bdi>{record.title}</bdi>
          </ViewLink>
        </h2>
      )}
      <p className="small mt-0.5 [overflow-wrap:anywhere]">
        <Dotted>
          {attribution(record)}
          <Facts source={source} />
        </Dotted>
      </p>
      {status === 'failed' && <p className="mt-1 text-[0.8125rem]">It {FAILURES[source.code]}</p>}
      {source.own?.problems.map(problem => (
        <p key={problem} className="small mt-0.5">
          {problem}
        </p>
      ))}
      {status !== 'failed' && <SetAsideList source={record.id} parts={source.setAside} />}
      {fault && (
        <p role="alert" className="mt-1 text-[0.8125rem]">
          {fault}
        </p>
      )}
      <Actions source={source} onRename={() => setRenaming(true)} onFault={setFault} />
    </li>
  );
}

function Facts({ source }: { source: Shelved }) {
  const { own, status } = source;
  const facts = [
    status !== 'failed' && `${counted(source.articles, 'article')} in ${counted(source.lineCount, 'line')}`,
    own?.format,
    own ? `added ${formatDate(new Date(own.added).toISOString().slice(0, 10))}` : 'came with Broadsheet',
    status === 'hidden' && 'hidden',
  ];
  return (
    <Dotted>
      {facts.map(
        fact =>
          fact && (
            <span key={fact} className="whitespace-nowrap">
              {fact}
            </span>
          ),
      )}
    </Dotted>
  );
}

interface ActionsProps {
  readonly source: Shelved;
  readonly onRename: () => void;
  readonly onFault: (fault: string | null) => void;
}

function Actions({ source: { record, own, status }, onRename, onFault }: ActionsProps) {
  const change = useChangeSource();
  const again = useReadAgain();
  const file = useSourceFile();
  const { id, title } = record;
  const busy = change.isPending || again.isPending || file.isPending;
  const onError = (error: Error) => onFault(`Nothing was changed. ${error.message}`);
  const set = (now: { hidden: boolean } | { binned: boolean }, before: typeof now, done: string) =>
    change.mutate(
      { sources: [id], change: now },
      {
        onError,
        onSuccess: () =>
          offerUndo({ done, undo: () => change.mutateAsync({ sources: [id], change: before }) }),
      },
    );
  const hidden = status === 'hidden';
  const actions: readonly (readonly [name: string, act: () => void, ownOnly: boolean])[] = [
    ['Rename', onRename, true],
    [
      hidden ? 'Show' : 'Hide',
      () => set({ hidden: !hidden }, { hidden }, hidden ? `Shown again: ${title}` : `Hidden: ${title}`),
      false,
    ],
    [
      'Save its file',
      () => file.mutate(id, { onError, onSuccess: saved => saved && saveBlob(saved.name, saved.content) }),
      true,
    ],
    ['Read again', () => again.mutate({ source: id }, { onError, onSuccess: () => onFault(null) }), true],
    ['Delete', () => set({ binned: true }, { binned: false }, `Put into the bin: ${title}`), true],
  ];
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] middle:gap-x-5">
      {actions
        .filter(([, , ownOnly]) => own !== null || !ownOnly)
        .map(([name, act]) => (
          <button key={name} type="button" className="action" disabled={busy} onClick={act}>
            {name === 'Read again' && again.isPending ? 'Reading …' : name}
            <span className="sr-only"> {title}</span>
          </button>
        ))}
    </p>
  );
}
