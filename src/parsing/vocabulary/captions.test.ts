import { describe, expect, it } from 'vitest';
import { isCaption, isPhotoCredit } from './captions';

describe('captions', () => {
  it.each([
    'The town hall seen from the river. (AP Photo/Ann Reed)',
    'The old grain terminal, which will be a cold store. Image: Port of Oakham',
    'Ann Reed (left) and the mayor on the steps',
    'Ann Reed (l.) und der Bürgermeister',
    'A farmer checks the fields. REUTERS',
  ])('takes "%s" for one', text => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    ['a numbered headline whose word begins like an agency', '17. Apple Sues to Stop Product Leaks'],
    [
      'a paragraph that ends in the agency it is from',
      'The company said it would study the findings. – (Reuters)',
    ],
  ])('does not take %s for one', (_, text) => {
    expect(isCaption(text)).toBe(false);
  });

  it('takes a word that goes on like "de" for no photographer', () => {
    expect(isPhotoCredit('Illustration de Jeanne Martin')).toBe(true);
    expect(isPhotoCredit('Graphic designers may find programming dull.')).toBe(false);
  });
});
