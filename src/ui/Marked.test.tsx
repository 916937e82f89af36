import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Marked, marksWithin } from './Marked';

/** A text and marks in it, in order and without overlap; they may touch. */
const marked = fc.string({ unit: 'grapheme', maxLength: 40 }).chain(text =>
  fc
    .uniqueArray(fc.nat(text.length), { maxLength: 8 })
    .map(edges => edges.sort((a, b) => a - b))
    .map(edges =>
      edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? text.length }] : [])),
    )
    .map(marks => ({ text, marks: marks.filter(({ start, end }) => start < end) })),
);

/** The text of some markup: tags away, React's five entities back. */
const textOf = (markup: string) =>
  markup
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe('A marked text', () => {
  it('has its marks where they are said to be', () => {
    const marks = [
      { start: 0, end: 5 },
      { start: 10, end: 12 },
    ];
    const markup = renderToStaticMarkup(<Marked text="Putin and Xi meet" marks={marks} />);
    expect(markup).toBe('<mark>Putin</mark> and <mark>Xi</mark> meet');
  });

  it('is the plain text without marks', () => {
    expect(renderToStaticMarkup(<Marked text="Putin" marks={[]} />)).toBe('Putin');
  });

  it('has its marks beside spaces that are set whole', () => {
    const markup = renderToStaticMarkup(
      <Marked text={'likely to\u202fbring'} marks={[{ start: 10, end: 15 }]} />,
    );
    expect(markup).toBe('likely to <mark>bring</mark>');
  });

  it('keeps its words whatever is marked', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        expect(textOf(renderToStaticMarkup(<Marked text={text} marks={marks} />))).toBe(text);
      }),
    );
  });

  it('marks what is to be marked and no more', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const markup = renderToStaticMarkup(<Marked text={text} marks={marks} />);
        const inMarks = [...markup.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, inner]) =>
          textOf(inner ?? ''),
        );
        expect(inMarks).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });
});

describe('The marks within a stretch', () => {
  const marks = [
    { start: 2, end: 6 },
    { start: 8, end: 12 },
  ];

  it('are counted from its start and cut at its ends', () => {
    expect(marksWithin(marks, 4, 10)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });

  it('leave out what only touches it', () => {
    expect(marksWithin(marks, 6, 8)).toEqual([]);
  });

  it('mark the same characters as in the whole text', () => {
    fc.assert(
      fc.property(marked, fc.nat(40), fc.nat(40), ({ text, marks }, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const places = (some: typeof marks) =>
          some.flatMap(mark => Array.from({ length: mark.end - mark.start }, (_, at) => mark.start + at));
        const inside = places(marks).filter(place => place >= start && place < end);
        expect(places(marksWithin(marks, start, end)).map(place => place + start)).toEqual(inside);
      }),
    );
  });
});
