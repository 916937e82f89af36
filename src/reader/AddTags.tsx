import { useId, useState } from 'react';
import type { TagEdit } from '../model/correction';
import { REGIONS, regionName } from '../model/region';
import type { Tags } from '../model/tags';
import { TOPICS } from '../model/topic';
import { mentionedOnly } from './article-tags';

interface AddTagsProps {
  readonly tags: Tags;
  readonly onAdd: (edit: TagEdit) => void;
}

/** Ways to say what else an article is about: the countries it mentions by one click, all others from a list. */
export function AddTags({ tags, onAdd }: AddTagsProps) {
  const mentioned = mentionedOnly(tags);
  const add = (group: 'region' | 'topic') => (value: string) => onAdd({ kind: 'add', group, value });
  return (
    <div className="flex flex-col gap-y-1.5">
      {mentioned.length > 0 && (
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <span className="text-soft">Also about what it mentions:</span>
          {mentioned.map(code => (
            <button key={code} type="button" className="action" onClick={() => add('region')(code)}>
              <span aria-hidden="true">+ </span>
              <span className="sr-only">Add </span>
              {regionName(code)}
            </button>
          ))}
        </p>
      )}
      <div className="grid grid-cols-[auto_minmax(4rem,11rem)_auto] items-baseline justify-start gap-x-2 gap-y-1.5">
        <Choice label="Another place" options={PLACES} onAdd={add('region')} />
        <Choice label="Another topic" options={TOPIC_OPTIONS} onAdd={add('topic')} />
      </div>
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly name: string;
}

const PLACES: readonly Option[] = [...REGIONS.keys()]
  .map(code => ({ value: code, name: regionName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const TOPIC_OPTIONS: readonly Option[] = TOPICS.map(({ slug, name }) => ({ value: slug, name }));

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly onAdd: (value: string) => void;
}

/** With a button of its own: by the arrow keys a list changes at every step. */
function Choice({ label, options, onAdd }: ChoiceProps) {
  const id = useId();
  const [value, setValue] = useState('');
  return (
    <p className="contents">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        className="min-h-6 w-full cursor-pointer border-b border-soft bg-paper text-ink"
        onChange={({ target }) => setValue(target.value)}
      >
        <option value="">Choose</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="action disabled:text-soft disabled:no-underline"
        disabled={value === ''}
        onClick={() => {
          onAdd(value);
          setValue('');
        }}
      >
        Add<span className="sr-only"> {label.toLowerCase()}</span>
      </button>
    </p>
  );
}
