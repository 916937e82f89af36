import type { SourceSpan } from './source-span';

/** A part of an article that stands in the source as it is shown. */
export interface TextPart {
  readonly text: string;
  readonly span: SourceSpan;
}

/**
 * One thing in an article's body, in reading order. A crosshead is a sub-heading; a quotation is one that the text itself
 * sets apart (`> …`); a credit says who wrote, shot or contributed ("VOA's Soyoung Ahn contributed to this report.").
 */
export interface BodyBlock extends TextPart {
  readonly kind: 'paragraph' | 'quotation' | 'crosshead' | 'credit' | 'list-item' | 'caption';
}

/** "Seoul, South Korea — North Korea and Russia have signed …": the place before the dash. */
export interface Dateline {
  /** The place as printed, without agency, date and dash: "Seoul, South Korea". */
  readonly text: string;
  readonly span: SourceSpan;
  /** UTF-16 code units of the first paragraph that belong to the dateline, dash and space included; 0 where it stands elsewhere. */
  readonly prefixLength: number;
}

/** A date said by the article or its neighbours; never an invented one. */
export interface PublicationDate {
  /** ISO 8601, as exact as the text: `2024-06`, `2024-06-19` or `2024-06-19T08:30`. */
  readonly iso: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly span: SourceSpan;
}

/** A named reason for a decision; the weights of a decision add up to its score. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
}

/** Why an article begins where it begins. */
export interface Cut {
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/**
 * An article found in a text. It owns the lines of `span` less what is set aside within them. What
 * stands above the headline (kicker, a date line, a byline before the headline) is set aside as
 * `lead-in` and referred to from here.
 */
export interface Article {
  /** Hash of headline and body, with `-2`, `-3` where the same text stands again in its source. */
  readonly id: string;
  /** From the headline's first line to the last line of content or credit. */
  readonly span: SourceSpan;
  readonly headline: TextPart;
  readonly kicker: TextPart | null;
  readonly deck: TextPart | null;
  readonly byline: TextPart | null;
  readonly dateline: Dateline | null;
  readonly date: PublicationDate | null;
  readonly body: readonly BodyBlock[];
  /** BCP 47; `und` where the text doesn't tell. */
  readonly language: string;
  /** Words of headline, deck and body; for scripts without spaces, what `Intl.Segmenter` counts as words. */
  readonly words: number;
  /** Id of an earlier article of the same source that tells the same story in nearly the same words. */
  readonly sameAs: string | null;
  readonly cut: Cut;
}

export type SetAsideReason =
  | 'lead-in'
  | 'newsletter'
  | 'author-note'
  | 'related-links'
  | 'navigation'
  | 'share-bar'
  | 'comments'
  | 'advertisement'
  | 'cookie-notice'
  | 'copyright'
  | 'divider'
  | 'no-article';

/** Lines that belong to no article's text, kept with the reason. */
export interface SetAside {
  readonly span: SourceSpan;
  readonly reason: SetAsideReason;
}

/** What parsing makes of one text. Every non-blank line is in exactly one article or set-aside span. */
export interface ParsedText {
  readonly source: string;
  readonly lineCount: number;
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
}
