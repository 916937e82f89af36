import { lazy, Suspense } from 'react';
import type { OpenedArticle } from '../library/article-protocol';
import { Dotted } from '../ui/Dotted';
import { type ExplainedTag, shownTags, tagKey } from './article-tags';

/** Loaded when it is first opened: most articles are read without a question. */
const TagPanel = lazy(() => import('./TagPanel').then(({ TagPanel }) => ({ default: TagPanel })));

const TAG_PANEL_ID = 'tag-panel';
const WHY_ID = 'why-these-tags';

interface TagLineProps {
  readonly opened: OpenedArticle;
  /** Key of the tag whose words are marked, '' where the panel is open without one, null where it is closed. */
  readonly why: string | null;
  /** That tag with what speaks for it, as soon as that is found. */
  readonly tag: ExplainedTag | null;
  readonly onWhy: (why: string | null) => void;
}

/** The kicker over the headline: what the article is about. Each tag tells why, and can be corrected. */
export function TagLine({ opened, why, tag, onWhy }: TagLineProps) {
  if (opened.tags !== 'there') {
    return (
      <p className="small mb-2 leading-6" lang="en" dir="ltr">
        {opened.tags === 'failed'
          ? 'Places and topics could not be loaded.'
          : 'Places and topics are on their way …'}
      </p>
    );
  }
  const tags = shownTags(opened.article.tags);
  const first = tags[0] ? tagKey(tags[0]) : '';
  return (
    <div lang="en" dir="ltr">
      <p className="kicker mb-2 text-[0.8125rem] leading-6">
        <span className="me-4">
          <Dotted>
            {tags.map(one => {
              const key = tagKey(one);
              return (
                <button
                  key={key}
                  type="button"
                  aria-expanded={why === key}
                  aria-controls={TAG_PANEL_ID}
                  className="underline-offset-4 hover:underline aria-expanded:underline"
                  onClick={() => onWhy(why === key ? null : key)}
                >
                  <span className="sr-only">Why </span>
                  {one.name}
                </button>
              );
            })}
            {tags.every(({ group }) => group !== 'topic') && (
              <span data-unsure className="text-soft">
                Topic not sure
              </span>
            )}
            {opened.article.kicker && (
              <span lang={opened.article.language} dir="auto">
                {opened.article.kicker.text}
              </span>
            )}
          </Dotted>
        </span>
        <button
          type="button"
          id={WHY_ID}
          aria-expanded={why !== null}
          aria-controls={TAG_PANEL_ID}
          className="action-quiet font-normal print:hidden"
          onClick={() => onWhy(why === null ? first : null)}
        >
          Why?<span className="sr-only"> And correct places and topics</span>
        </button>
      </p>
      <div id={TAG_PANEL_ID} className="print:hidden">
        {why !== null && (
          <Suspense fallback={<p className="small mb-3">Loading …</p>}>
            <TagPanel
              opened={opened}
              tag={tag}
              onClose={() => {
                onWhy(null);
                document.getElementById(WHY_ID)?.focus();
              }}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
