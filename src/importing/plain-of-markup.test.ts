import { describe, expect, it } from 'vitest';
import { plainOfMarkup } from './plain-of-markup';

describe('A field of a data file', () => {
  it.each([
    'The <p> tag begins a paragraph, and </p> ends it.',
    'Use <br> where a line ends.',
    '<p> or <div>? Both do.',
    'What “<blockquote>” is for (and “</blockquote>”)',
    'if a<b and b>c then <b> is not bold',
    'The <b> and </b> of it',
    'Profits < losses, he said & went.',
  ])('that tells of markup is text: %s', async text => {
    expect(await plainOfMarkup(text)).toBe(text);
  });

  it.each([
    ['<p>The council voted.</p><p>It stays.</p>', 'The council voted.\nIt stays.'],
    ['<P>The council voted.\n<P>It stays.', 'The council voted.\nIt stays.'],
    ['The council voted.<br/>It stays.', 'The council voted.\nIt stays.'],
    ['The council voted. <br> It stays. <br> <br> So it is.', 'The council voted.\nIt stays.\nSo it is.'],
    ['<p>“Never,” he said.</p>', '“Never,” he said.'],
    ['Read <a href="https://example.org">this</a>', 'Read this'],
    ['The <em>“Times”</em> of London', 'The “Times” of London'],
    ['<p class="x">\n<img src="a.png">\nThe council</p>', 'The council'],
    ['Council &amp; mayor', 'Council & mayor'],
    [
      '&lt;p&gt;Council &amp;amp; mayor.&lt;/p&gt;&lt;p&gt;It stays.&lt;/p&gt;',
      'Council & mayor.\nIt stays.',
    ],
    ['The &lt;p&gt; tag begins a paragraph.', 'The <p> tag begins a paragraph.'],
    ['Q&#38;A: is 3 < 4?\nYes', 'Q&A: is 3 < 4?\nYes'],
  ])('of markup is read as it is meant: %s', async (html, text) => {
    expect(await plainOfMarkup(html)).toBe(text);
  });
});
