import { memo } from 'react';
import type { Range } from '../library/list-protocol';
import type { Article, BodyBlock, Dateline } from '../model/article';
import { isNumbered, markLength } from '../model/block-mark';
import { Marked, marksWithin } from '../ui/Marked';
import { type BlockGroup, groupBlocks } from './group-blocks';
import type { QuotationReason } from './quotation';

interface ArticleBodyProps {
  readonly article: Article;
  /** Matches by body block. */
  readonly marks: readonly (readonly Range[])[];
  /** Whether it is there to its end, or as much of it as is in sight when it is opened. */
  readonly whole: boolean;
}

/** Told to who points at a quotation; nothing of the text is changed for it. */
const WHY_QUOTED: Readonly<Record<QuotationReason, string>> = {
  marked: 'Set as a quotation: the text marks it',
  whole: 'Set as a quotation: it is one from its first to its last mark',
  speaker: 'Set as a quotation: who spoke is named',
};

/** Paragraphs, crossheads, lists, quotations and credits, in the order of the text. */
export const ArticleBody = memo(function ArticleBody({ article, marks, whole }: ArticleBodyProps) {
  const firstParagraph = article.body.findIndex(block => block.kind === 'paragraph');
  const groups = groupBlocks(article.body);
  const shown = whole ? groups : groups.slice(0, groupsInSight(groups, article.body));
  return (
    <div data-body className="reading-text">
      {shown.map(group => {
        const blocks = group.indexes.map(index => (
          <Block
            key={index}
            index={index}
            block={article.body[index] as BodyBlock}
            quoted={group.kind === 'quotation'}
            dateline={index === firstParagraph ? article.dateline : null}
            marks={marks[index] ?? []}
          />
        ));
        const key = group.indexes[0];
        if (group.kind === 'list')
          return (
            <ul key={key} className="my-[1.1em] list-disc ps-6">
              {blocks}
            </ul>
          );
        if (group.reason !== null)
          return (
            <blockquote
              key={key}
              title={WHY_QUOTED[group.reason]}
              className="my-[1.4em] border-s border-rule ps-[1.4em] pe-[1.4em] italic"
            >
              {blocks}
            </blockquote>
          );
        return blocks;
      })}
    </div>
  );
});

/** So many characters fill a pixel of a page's height at most: 82 in the smallest line of the widest column. */
const CHARACTERS_PER_PIXEL = 3.5;

/** How many groups fill the window. */
function groupsInSight(groups: readonly BlockGroup[], body: readonly BodyBlock[]): number {
  const room = window.innerHeight * CHARACTERS_PER_PIXEL;
  let length = 0;
  const filled = groups.findIndex(({ indexes }) => {
    for (const index of indexes) length += body[index]?.text.length ?? 0;
    return length > room;
  });
  return filled === -1 ? groups.length : filled + 1;
}

interface BlockProps {
  readonly index: number;
  readonly block: BodyBlock;
  /** Whether it stands in a quotation, where whatever it was taken for is a line of it. */
  readonly quoted: boolean;
  readonly dateline: Dateline | null;
  readonly marks: readonly Range[];
}

function Block({ index, block, quoted, dateline, marks }: BlockProps) {
  const mark = markLength(block);
  const text =
    mark === 0 ? (
      <Marked text={block.text} marks={marks} />
    ) : (
      <Marked text={block.text.slice(mark)} marks={marksWithin(marks, mark, block.text.length)} />
    );
  switch (quoted ? 'quotation' : block.kind) {
    case 'crosshead':
      return (
        <h2
          dir="auto"
          data-block={index}
          tabIndex={-1}
          className="mt-[1.5em] mb-[0.45em] text-[1.105em] leading-[1.25] font-semibold text-balance"
        >
          {text}
        </h2>
      );
    case 'list-item':
      return (
        <li dir="auto" data-block={index} className={`my-[0.35em] ${isNumbered(block) ? 'list-none' : ''}`}>
          {text}
        </li>
      );
    case 'credit':
      return (
        <p dir="auto" data-block={index} className="mt-[1.4em] text-[0.842em] text-soft italic">
          {text}
        </p>
      );
    case 'caption':
      return (
        <p
          dir="auto"
          data-block={index}
          className="my-[1.1em] font-handle text-[0.737em] leading-normal text-soft"
        >
          {text}
        </p>
      );
    case 'quotation':
      return (
        <p dir="auto" data-block={index} className="my-[0.55em]">
          {text}
        </p>
      );
    case 'paragraph':
      return (
        <p dir="auto" data-block={index} className="mb-[1.1em]">
          {dateline ? <DatelinedText text={block.text} dateline={dateline} marks={marks} /> : text}
        </p>
      );
  }
}

/** "Seoul, South Korea — North Korea and …": the place in the second face. */
function DatelinedText({
  text,
  dateline,
  marks,
}: {
  text: string;
  dateline: Dateline;
  marks: readonly Range[];
}) {
  const end = text.indexOf(dateline.text) + dateline.text.length;
  return (
    <>
      <span className="dateline">
        <Marked text={text.slice(0, end)} marks={marksWithin(marks, 0, end)} />
      </span>
      <Marked text={text.slice(end)} marks={marksWithin(marks, end, text.length)} />
    </>
  );
}
