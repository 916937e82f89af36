import { useRef } from 'react';
import type { OpenedArticle } from '../library/article-protocol';
import type { TagEdit } from '../model/correction';
import { AddTags } from './AddTags';
import { type ExplainedTag, otherReadings, tagKey } from './article-tags';
import { CLOSE_TAG_PANEL_ID } from './control-ids';
import { KeptEdits } from './KeptEdits';
import { useCorrecting } from './use-correcting';
import { WeighedWordList } from './WeighedWordList';

interface TagPanelProps {
  readonly opened: OpenedArticle;
  /** The tag that is asked about; null for none, and while what speaks for it is looked for. */
  readonly tag: ExplainedTag | null;
  readonly onClose: () => void;
}

/** Why a tag was given, and how to correct the tags of this article. */
export function TagPanel({ opened, tag, onClose }: TagPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { correct, takeBack, endRule, error } = useCorrecting(opened);
  // The button that was pressed is gone with what it corrected.
  const correctHere = (edit: TagEdit, others = false) => {
    panel.current?.focus();
    correct(edit, others);
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="Why these places and topics"
      className="mb-4 flex flex-col gap-y-3 border-y border-ink py-3 text-[0.8125rem] leading-normal"
    >
      {tag && (
        <div>
          <WeighedWordList key={tagKey(tag)} tag={tag} />
          <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            <button
              type="button"
              className="action"
              onClick={() => correctHere({ kind: 'remove', group: tag.group, value: tag.value })}
            >
              Not about {tag.name}
            </button>
            {tag.group === 'region' &&
              otherReadings(tag).map(({ edit, label }) => (
                <button key={label} type="button" className="action" onClick={() => correctHere(edit)}>
                  {label}
                </button>
              ))}
          </p>
        </div>
      )}
      <AddTags tags={opened.article.tags} onAdd={correctHere} />
      <KeptEdits
        opened={opened}
        onTakeBack={edit => {
          panel.current?.focus();
          takeBack(edit);
        }}
        onApply={edit => correctHere(edit, true)}
        onEndRule={rule => {
          panel.current?.focus();
          endRule(rule);
        }}
      />
      {error && (
        <p role="alert">
          The correction holds until the page is closed: it could not be kept. {error.message}
        </p>
      )}
      <p>
        <button type="button" id={CLOSE_TAG_PANEL_ID} className="action" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
