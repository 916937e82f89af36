/** Texts to hold the parser to its promises with: generated noise, and the fixtures mutilated. */
import fc from 'fast-check';

const LINE_ENDS = ['\n', '\n', '\n\n', '\r\n', '\r'];

/** Lines in the manner of what people drop in, and plain noise. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Council votes to keep the library open',
      'What happens next',
      '## Risks',
      '1. First',
      'СУД ОТЛОЖИЛ ДЕЛО',
      '市议会投票决定',
      'By Jane Doe',
      'June 19, 2024',
      'Read More',
      'Related stories',
      '---',
      'Share',
      '* * *',
      '[Ferry saved](https://example.org/)',
    ),
  },
  { weight: 3, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('\u200b', '\u00a0', '\t', '\u2028', '\ufeff', '\u0000') },
);

export const generatedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom(...LINE_ENDS)), { maxLength: 60 })
  .map(lines => lines.map(([text, end]) => text + end).join(''));

type Mutation = (lines: readonly string[], at: number) => string[];

const MUTATIONS: readonly Mutation[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.toSpliced(at, 0, ''),
  (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`),
  (lines, at) => lines.with(at, (lines[at] ?? '').slice(0, 20)),
  (lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase()),
  (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  lines => lines.filter(text => text.trim() !== ''),
];

/** One or two of the given texts, one after the other, with a few lines lost, doubled, joined, cut or moved. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat());
  return fc
    .tuple(
      fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 2 }),
      fc.array(mutation, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([parts, mutations, lineEnd]) => {
      const lines = parts.join('\n').split(/\r\n|\n|\r/);
      return mutations
        .reduce<string[]>(
          (kept, [mutate, at]) => (kept.length === 0 ? kept : mutate(kept, at % kept.length)),
          lines,
        )
        .join(lineEnd);
    });
}
