import { describe, expect, it } from 'vitest';
import * as boxes from '../build/furniture/boxes';
import * as readers from '../build/furniture/comments';
import * as letters from '../build/furniture/letter-lines';
import * as frame from '../build/furniture/page-frame';
import * as titles from '../build/furniture/page-titles';
import * as lines from '../build/furniture/story-lines';
import { scanText } from '../tokens';
import { boilerplateKind } from './boilerplate';
import { isCredit } from './bylines';
import { isCaption, isPhotoCredit } from './captions';

const FURNITURE = [boxes, frame, letters, lines, readers, titles].flatMap(room =>
  Object.values<readonly (string | readonly string[])[]>(room),
);
const LINES = FURNITURE.flat(2).map(
  line => `${line.replaceAll('{name}', 'Anna Novak')} ${'and so on and so forth, as such lines do'}`,
);

describe('triggers', () => {
  it('stand in every line of some length that a form matches', () => {
    const missed = [...FURNITURE.flat(2), ...LINES]
      .filter(line => line.split(/\s+/).length >= 12)
      .filter(line => boilerplateKind(line) ?? (isCaption(line) || isPhotoCredit(line) || isCredit(line)))
      .filter(line => /^[\p{ASCII}’‘“”—–…]*$/u.test(line) && !scanText(line).hasTrigger);
    expect(missed).toEqual([]);
  });

  it('are missing from plain paragraphs', () => {
    const { hasTrigger } = scanText(
      'The council voted on Tuesday night to keep the old orchard for ten years.',
    );
    expect(hasTrigger).toBe(false);
  });
});
