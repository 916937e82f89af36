import { type KeyboardEvent, useState } from 'react';
import type { Landmark } from '../library/list-protocol';
import { useFound } from '../library/queries';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { useGroupName } from './GroupLabel';
import { jumpToPlace } from './step-in-list';

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Which of the buttons beside it an arrow key leads to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Letters, dates or groups of a sorted list, each leading to its first article; one stop for the Tab key. */
export default function Landmarks() {
  const { view } = usePlace();
  const found = useFound(criteriaOf(view)).data;
  const groupName = useGroupName();
  const [active, setActive] = useState(0);
  if (!found) return null;
  const marks = [
    ...found.landmarks.map(landmark => ({ name: nameOf(landmark), start: landmark.start })),
    ...found.groups.map(group => ({ name: groupName(group), start: group.start })),
  ];
  if (marks.length < 2) return null;
  const stop = Math.min(active, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[step(stop, marks.length - 1)]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label="Jump to"
      className="flex max-h-[5rem] flex-wrap overflow-y-auto border-t border-hair px-3.5 py-1.5 text-soft wide:px-4.5"
      onKeyDown={onKeyDown}
    >
      {marks.map(({ name, start }, at) => (
        <button
          key={start}
          type="button"
          tabIndex={at === stop ? 0 : -1}
          className="min-w-6 px-1.5 leading-6 hover:text-accent"
          onFocus={() => setActive(at)}
          onClick={() => jumpToPlace(start + 1)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function nameOf({ by, value }: Landmark): string {
  if (value === null) return 'No date';
  return by === 'date' && value.length > 4 ? MONTH.format(new Date(value)) : value;
}
