import { describe, expect, it } from 'vitest';
import { textOf } from './field-text';

const PARAGRAPHS = ['The council voted on Tuesday.', 'It stays open.'];
const [first, second] = PARAGRAPHS;

describe('The paragraphs of a field', () => {
  it.each([
    ['a text', PARAGRAPHS.join('\n')],
    ['a list', PARAGRAPHS],
    ['a list of objects', PARAGRAPHS.map(text => ({ text }))],
    [
      'what Slate keeps',
      [
        { type: 'p', children: [{ text: 'The council ' }, { text: 'voted on Tuesday.', bold: true }] },
        { type: 'p', children: [{ text: second }] },
      ],
    ],
    [
      'what ProseMirror keeps',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'The council ' },
              { type: 'text', text: 'voted on Tuesday.' },
            ],
          },
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: second }] }],
              },
            ],
          },
        ],
      },
    ],
    [
      'what Editor.js keeps',
      {
        time: 1,
        blocks: [
          { type: 'header', data: { text: first, level: 2 } },
          { type: 'list', data: { items: [second] } },
          { type: 'image', data: { file: { url: 'x' } } },
        ],
      },
    ],
    [
      'what Contentful keeps',
      {
        nodeType: 'document',
        data: {},
        content: PARAGRAPHS.map(value => ({
          nodeType: 'paragraph',
          data: {},
          content: [{ nodeType: 'text', value, marks: [] }],
        })),
      },
    ],
    [
      'what Sanity keeps',
      PARAGRAPHS.map(text => ({ _type: 'block', children: [{ _type: 'span', text }], style: 'normal' })),
    ],
    [
      'what Draft.js keeps',
      { blocks: PARAGRAPHS.map(text => ({ key: 'a', text, type: 'unstyled' })), entityMap: {} },
    ],
    ['what Python prints of a list', `['${first}', "${second}"]`],
    ['what NumPy prints of a list', `['${first}'\n '${second}']`],
  ])('may be %s', (_what, value) => {
    expect(textOf(value, true).split('\n')).toEqual(PARAGRAPHS);
  });

  it.each(['[sic]', "['One] two", "['One' or 'two']", '["One" and more'])(
    'are no list where they only begin like one: %s',
    text => {
      expect(textOf(text, true)).toBe(text);
    },
  );
});

describe('A field', () => {
  it.each(['nan', 'NaN', 'None', 'null', 'NULL', 'undefined', 'N/A', '[]', '{}', ' nan '])(
    'that a program wrote for nothing is empty: %s',
    value => {
      expect(textOf(value)).toBe('');
    },
  );

  it('that looks like a printed list and is none is read in no time', () => {
    const text = `['${'word '.repeat(50)}"]`;
    expect(textOf(text)).toBe(text);
  });

  it('of names is one line', () => {
    expect(textOf("['Jane Doe', 'Sean O\\'Neill']")).toBe("Jane Doe, Sean O'Neill");
    expect(textOf([{ name: '', text: 'Jane Doe' }, 'Sam Roe'])).toBe('Jane Doe, Sam Roe');
  });
});
