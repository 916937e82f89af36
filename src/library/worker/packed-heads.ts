import type { ArticleHead } from '../../model/article-head';
import type { PackedHeads } from '../../model/stored-source';
import type { CountryTag, RegionTag, Tags, Told, TopicTag } from '../../model/tags';

/** Scores are compared, not shown: two digits behind the point tell as much as seventeen. */
const SCORE_DIGITS = 2;

/**
 * Heads as the database has them and memory holds them: a hundred thousand take 40 MB, where as many objects take 150. Each
 * is JSON without names, such as `["f3a","Council votes",null,"en",…]`.
 */
export function packHeads(heads: readonly ArticleHead[]): PackedHeads {
  const encoder = new TextEncoder();
  const packed = heads.map(head => encoder.encode(JSON.stringify(fieldsOf(head))));
  const starts = new Uint32Array(heads.length + 1);
  packed.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  packed.forEach((head, at) => {
    bytes.set(head, starts[at]);
  });
  return { starts, bytes };
}

const decoder = new TextDecoder();

/** The head of a place, counted from 0. @throws SyntaxError where it is damaged */
export function unpackHead({ starts, bytes }: PackedHeads, place: number): ArticleHead {
  return headOf(JSON.parse(decoder.decode(bytes.subarray(starts[place], starts[place + 1]))));
}

type Fields = ReturnType<typeof fieldsOf>;
/** A tag's value, score, word and, where it has any, homonyms. */
type PackedTag = readonly [string, number, string | null, ...(readonly string[])];

function fieldsOf({ id, span, headline, dateline, date, language, words, sameAs, tags }: ArticleHead) {
  const country = ({ country, ...told }: CountryTag) => packTag(country, told);
  const mentioned = tags.mentioned.map(country);
  return [
    id,
    headline.text,
    dateline?.text ?? null,
    date?.iso ?? null,
    language,
    words,
    sameAs,
    span.firstLine,
    span.lastLine,
    mentioned,
    // The countries it is about are among those it mentions, with the same words.
    tags.main.map(tag => {
      const at = tags.mentioned.findIndex(
        other => other.country === tag.country && other.word === tag.word && other.score === tag.score,
      );
      return at < 0 ? country(tag) : at;
    }),
    tags.regions.map(({ region, ...told }) => packTag(region, told)),
    tags.topics.map(({ topic, ...told }) => packTag(topic, told)),
  ] as const;
}

function headOf([
  id,
  headline,
  dateline,
  date,
  language,
  words,
  sameAs,
  firstLine,
  lastLine,
  mentioned,
  main,
  regions,
  topics,
]: Fields): ArticleHead {
  const country = ([country, ...told]: PackedTag): CountryTag => ({ country, ...toldOf(told) });
  const countries = mentioned.map(country);
  const tags: Tags = {
    main: main.flatMap(one => (typeof one === 'number' ? (countries[one] ?? []) : country(one))),
    mentioned: countries,
    regions: regions.map(([region, ...told]): RegionTag => ({ region, ...toldOf(told) })),
    topics: topics.map(
      ([topic, ...told]): TopicTag => ({ topic: topic as TopicTag['topic'], ...toldOf(told) }),
    ),
  };
  return {
    id,
    headline: { text: headline },
    dateline: dateline === null ? null : { text: dateline },
    date: date === null ? null : { iso: date },
    language,
    words,
    sameAs,
    span: { firstLine, lastLine },
    tags,
  };
}

function packTag(value: string, { score, word, homonyms }: Told & { readonly score: number }): PackedTag {
  return [value, Number(score.toFixed(SCORE_DIGITS)), word, ...homonyms];
}

function toldOf([score, word, ...homonyms]: readonly [number, string | null, ...(readonly string[])]) {
  return { score, word, homonyms };
}
