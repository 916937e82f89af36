import { describe, expect, it } from 'vitest';
import { isDivider } from './dividers';

describe('A divider', () => {
  it.each(['---', '* * *', '###', '# # #', '-30-', '- 30 -', '(END) Dow Jones Newswires'])('is %s', line => {
    expect(isDivider(line)).toBe(true);
  });

  it.each(['30', 'ENDS', 'It ends', 'Ends meet', 'The end', 'END OF AN ERA AT THE MILL', '1-30-5'])(
    'is not %s',
    line => {
      expect(isDivider(line)).toBe(false);
    },
  );
});
