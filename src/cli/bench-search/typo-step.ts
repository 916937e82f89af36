import { fold } from '../../search/fold';
import { type CandidateMatcher, costLimit, fuzzyWords, matchWithFuse } from '../../search/fuzzy-words';
import { Signatures } from '../../search/signatures';
import { eachWord } from '../../search/tokenize';
import { Vocabulary } from '../../search/vocabulary';
import type { CorpusArticle, QuerySets } from './corpus';
import { quantile } from './measure';

export interface TypoStepFigures {
  readonly n: number;
  /** Shares of the mistyped words whose word is the nearest, or among those found at all. */
  readonly first: number;
  readonly found: number;
  readonly p50: number;
  readonly p95: number;
}

const WAYS: Readonly<Record<string, CandidateMatcher>> = {
  'Fuse on the candidates': matchWithFuse,
  'edit cost on the candidates': (_typed, candidates) => candidates,
};

/** Times the step from a mistyped word to the words it may stand for, with Fuse and without. */
export function measureTypoStep(
  articles: readonly CorpusArticle[],
  sets: QuerySets,
): Record<string, TypoStepFigures> {
  const vocabulary = vocabularyOf(articles);
  const typos = Object.values(sets)
    .flat()
    .flatMap(({ typos = [] }) => typos)
    .filter(
      ([word, typed, how]) => how !== 'cut' && vocabulary.find(typed) < 0 && vocabulary.find(word) >= 0,
    );
  const ids = Uint32Array.from({ length: vocabulary.size }, (_, id) => id);
  const signatures = new Signatures(vocabulary);
  return Object.fromEntries(
    Object.entries(WAYS).map(([name, match]) => {
      const rooms = { vocabulary, signatures, postings: { frequency: () => 1 }, match };
      const near = (typed: string) =>
        fuzzyWords(typed, false, ids, costLimit(typed.length), rooms).map(({ id }) => id);
      for (const [, typed] of typos.slice(0, 100)) near(typed);
      return [name, measureWay(near, typos, vocabulary)];
    }),
  );
}

function measureWay(
  near: (typed: string) => number[],
  typos: readonly (readonly [string, string, string])[],
  vocabulary: Vocabulary,
): TypoStepFigures {
  const times: number[] = [];
  let first = 0;
  let found = 0;
  for (const [word, typed] of typos) {
    const start = performance.now();
    const words = near(typed);
    times.push(performance.now() - start);
    const id = vocabulary.find(word);
    if (words[0] === id) first++;
    if (words.includes(id)) found++;
  }
  const n = typos.length;
  return { n, first: first / n, found: found / n, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export function vocabularyOf(articles: readonly CorpusArticle[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const { title, body } of articles) {
    eachWord(fold(`${title}\n${body}`), (word, _start, _end, compound) => {
      if (!compound) vocabulary.intern(word);
    });
  }
  return vocabulary;
}
