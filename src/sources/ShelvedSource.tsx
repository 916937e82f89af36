import { useId, useState } from 'react';
import type { SourceChange } from '../library/source-protocol';
import { useChangeSource, useReadAgain, useSourceFile } from '../library/source-queries';
import type { SourceState } from '../library/state-protocol';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { formatDate } from '../ui/format-date';
import { saveBlob } from '../ui/save-file';
import { beingDone, offerUndo, tellFault } from '../ui/undo';
import { ViewLink } from '../url/ViewLink';
import { RenameSource } from './RenameSource';
import { SetAsideList } from './SetAsideList';
import { attribution, FAILURES } from './wording';

type Shelved = Exclude<SourceState, { status: 'binned' }>;

/** A source on the shelf: what it is, and what can be done with it. */
export function ShelvedSource({ source }: { source: Shelved }) {
  const { record, status } = source;
  const [renaming, setRenaming] = useState(false);
  const renameId = useId();
  const endRenaming = () => {
    setRenaming(false);
    document.getElementById(renameId)?.focus();
  };
  return (
    <li className="py-4">
      {renaming ? (
        <RenameSource record={record} onDone={endRenaming} />
      ) : (
        <h2 className={`headline text-[1.1875rem] ${status === 'hidden' ? 'text-soft' : ''}`}>
          <Title source={source} />
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
      <Actions source={source} renameId={renameId} onRename={() => setRenaming(true)} />
    </li>
  );
}

/** Leads to the lines where there are any to show: of what is hidden or could not be read none are. */
function Title({ source: { record, status } }: { source: Shelved }) {
  const title = <bdi>{record.title}</bdi>;
  if (status !== 'loaded') return title;
  return (
    <ViewLink
      to={view => ({ ...view, text: { source: record.id, lines: null } })}
      className="hover:text-accent"
    >
      {title}
    </ViewLink>
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
  /** The id of the button that begins the renaming. */
  readonly renameId: string;
  readonly onRename: () => void;
}

function Actions({ source: { record, own, status }, renameId, onRename }: ActionsProps) {
  const change = useChangeSource();
  const again = useReadAgain();
  const file = useSourceFile();
  const { id, title } = record;
  const busy = change.isPending || again.isPending || file.isPending;
  // Told to who has left the page by then, too.
  const failed = (error: Error) => tellFault(`“${title}” is as it was. ${error.message}`);
  const changeTo = (now: SourceChange) => change.mutateAsync({ sources: [id], change: now });
  const set = (now: SourceChange, before: SourceChange, done: string) =>
    beingDone(changeTo(now)).then(() => offerUndo({ done, undo: () => changeTo(before) }), failed);
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
      () => file.mutateAsync(id).then(saved => saved && saveBlob(saved.name, saved.content), failed),
      true,
    ],
    ['Read again', () => again.mutateAsync({ source: id }).catch(failed), true],
    ['Delete', () => set({ binned: true }, { binned: false }, `Put into the bin: ${title}`), true],
  ];
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] middle:gap-x-5">
      {actions
        .filter(([, , ownOnly]) => own !== null || !ownOnly)
        .map(([name, act]) => (
          // Neither disabled nor another button when it says “Show”, or the focus would be lost.
          <button
            key={name === 'Show' ? 'Hide' : name}
            id={act === onRename ? renameId : undefined}
            type="button"
            className="action"
            aria-disabled={busy}
            onClick={busy ? undefined : act}
          >
            {name === 'Read again' && again.isPending ? 'Reading …' : name}
            <span className="sr-only"> {title}</span>
          </button>
        ))}
    </p>
  );
}
