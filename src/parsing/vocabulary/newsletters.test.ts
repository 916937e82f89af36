import { describe, expect, it } from 'vitest';
import { isGreeting, isNewsletterEnd, isNewsletterTalk, isSponsorHead } from './newsletters';

describe('isGreeting', () => {
  it.each([
    'Good morning, Berlin!',
    '🌤️ Guten Morgen, Seaford!',
    'Happy Monday! It is raining.',
    '👋 That’s a wrap!',
  ])('reads %s as a greeting', line => expect(isGreeting(line)).toBe(true));

  it.each(['Hidden treasure found', 'Dearborn votes for a new mayor', 'Welcome rain ends the drought'])(
    'reads %s as no greeting',
    line => expect(isGreeting(line)).toBe(false),
  );
});

describe('isNewsletterTalk', () => {
  it('knows a letter by what it says of itself', () => {
    expect(isNewsletterTalk('Today’s newsletter is 870 words, a 3-minute read.')).toBe(true);
    expect(isNewsletterTalk('View in browser')).toBe(true);
    expect(isNewsletterTalk('The council met for three minutes to read the plan.')).toBe(false);
  });
});

describe('isNewsletterEnd', () => {
  it.each(['Was this email forwarded to you? Sign up here.', 'That’s it for today', 'Unsubscribe'])(
    'takes %s for the end of a letter',
    line => expect(isNewsletterEnd(line)).toBe(true),
  );

  it('takes a sentence about post for none', () => {
    expect(isNewsletterEnd('The letter was sent on to his brother in Canada.')).toBe(false);
  });
});

describe('isSponsorHead', () => {
  it.each(['Presented By Meadow Bank', 'TOGETHER WITH MEADOW BANK', 'A message from Orchard'])(
    'reads %s as the head of a sponsor’s message',
    line => expect(isSponsorHead(line)).toBe(true),
  );

  it('reads a call to advertise as none', () => {
    expect(isSponsorHead('Advertisement')).toBe(false);
  });
});
