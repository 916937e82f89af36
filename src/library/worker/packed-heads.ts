import type { ArticleHead } from '../../model/article-head';
import type { PackedHeads } from '../../model/stored-source';
import type { CountryTag, Told } from '../../model/tags';
import type { TopicCode } from '../../model/topic';
import { checksum } from '../../search/checksum';

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
  return { ids: heads.map(({ id }) => id), starts, bytes, checksum: checksum(bytes) };
}

/** Whether heads are as they were packed. They are not read for it: of a large library that takes a second. */
export function isUndamaged({ ids, starts, bytes, checksum: expected }: PackedHeads): boolean {
  return starts.length === ids.length + 1 && checksum(bytes) === expected;
}

const decoder = new TextDecoder();

/** The head of a place, counted from 0. */
export function unpackHead({ starts, bytes }: PackedHeads, place: number): ArticleHead {
  return headOf(JSON.parse(decoder.decode(bytes.subarray(starts[place], starts[place + 1]))));
}

/** A tag's value, score, word and, where it has any, homonyms. */
type PackedTag = readonly [string, number, string | null, ...(readonly string[])];
type Fields = ReturnType<typeof fieldsOf>;

const NONE: readonly string[] = [];

function fieldsOf({ id, span, headline, dateline, date, language, words, sameAs, tags }: ArticleHead) {
  const { firstLine, lastLine } = span;
  return [
    id,
    headline.text,
    dateline?.text ?? null,
    date?.iso ?? null,
    language,
    words,
    sameAs,
    firstLine,
    lastLine,
    tags.mentioned.map(tag => packTag(tag.country, tag)),
    // The countries it is about are among those it mentions, with the same words: they are given by their places.
    tags.main.map(tag => {
      const at = tags.mentioned.findIndex(
        other => other.country === tag.country && other.word === tag.word && other.score === tag.score,
      );
      return at < 0 ? packTag(tag.country, tag) : at;
    }),
    tags.regions.map(tag => packTag(tag.region, tag)),
    tags.topics.map(tag => packTag(tag.topic, tag)),
  ] as const;
}

// Without rest and spread, which take longer here than reading the JSON.
function headOf(fields: Fields): ArticleHead {
  const [id, headline, dateline, date, language, words, sameAs, firstLine, lastLine] = fields;
  const countries = fields[9].map(countryOf);
  return {
    id,
    headline: { text: headline },
    dateline: dateline === null ? null : { text: dateline },
    date: date === null ? null : { iso: date },
    language,
    words,
    sameAs,
    span: { firstLine, lastLine },
    tags: {
      main: fields[10].map(one =>
        typeof one === 'number' ? (countries[one] as CountryTag) : countryOf(one),
      ),
      mentioned: countries,
      regions: fields[11].map(packed => ({
        region: packed[0],
        score: packed[1],
        word: packed[2],
        homonyms: homonymsOf(packed),
      })),
      topics: fields[12].map(packed => ({
        topic: packed[0] as TopicCode,
        score: packed[1],
        word: packed[2],
        homonyms: homonymsOf(packed),
      })),
    },
  };
}

function packTag(value: string, { score, word, homonyms }: Told & { readonly score: number }): PackedTag {
  return [value, Number(score.toFixed(SCORE_DIGITS)), word, ...homonyms];
}

function countryOf(packed: PackedTag): CountryTag {
  return { country: packed[0], score: packed[1], word: packed[2], homonyms: homonymsOf(packed) };
}

function homonymsOf(packed: PackedTag): readonly string[] {
  return packed.length > 3 ? (packed.slice(3) as string[]) : NONE;
}
