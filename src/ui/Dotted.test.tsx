import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Dotted } from './Dotted';

const DOT = '<span aria-hidden="true" class="mx-1.5">·</span><span class="sr-only">, </span><wbr/>';

describe('Facts in a row', () => {
  it('have a dot between them, which is read out as a comma', () => {
    expect(
      renderToStaticMarkup(
        <Dotted>
          {'Ukraine'}
          <b>Conflict</b>
        </Dotted>,
      ),
    ).toBe(`Ukraine${DOT}<b>Conflict</b>`);
  });

  it('have no dot where a fact is missing', () => {
    const missing = null;
    expect(
      renderToStaticMarkup(
        <Dotted>
          {missing}
          {'5 min'}
          {false}
        </Dotted>,
      ),
    ).toBe('5 min');
  });
});
