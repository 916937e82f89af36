import { useState } from 'react';
import { weighedWords } from '../model/weighed-words';
import type { ExplainedTag } from './article-tags';

/** So many words tell why; the rest are asked for. */
const FIRST_WORDS = 8;

/** The words that speak for a tag, with their weights. */
export function WeighedWordList({ tag }: { tag: ExplainedTag }) {
  const [all, setAll] = useState(false);
  const words = weighedWords(tag.evidence);
  if (words.length === 0) return <p>You added {tag.name}; no word of the text was asked.</p>;
  const shown = all ? words : words.slice(0, FIRST_WORDS);
  return (
    <>
      <p className="text-pretty">
        Why <strong className="font-semibold">{tag.name}</strong>? These words speak for it, each with its
        weight. They are marked in the text.
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-x-5">
        {shown.map(({ text, weight, evidence }) => (
          <li key={text} className="flex items-baseline gap-x-1.5">
            <span dir="auto">{text}</span>
            {evidence.length > 1 && (
              <span className="text-soft">
                <span aria-hidden="true">×</span>
                {evidence.length}
                <span className="sr-only"> times</span>
              </span>
            )}
            <span className="text-soft">
              <span className="sr-only">weight </span>
              {weight.toFixed(1)}
            </span>
          </li>
        ))}
        {words.length > shown.length && (
          <li>
            <button type="button" className="action" onClick={() => setAll(true)}>
              {words.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
