import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const FIRST = 'The town council voted on Tuesday night to keep the library open for another year.';
const SECOND =
  '“We learned to read here,” said Mayor Jane Roe, who came with her children and stayed until the end.';
const TITLES = ['Library stays open', 'Pool closes'];

const NEXIS = (title: string, number: number) => `
                              ${number} of 2 DOCUMENTS


                              The Harbour Times

                            March 1${number}, 2024 Tuesday
                              Late Edition - Final

${title}

BYLINE: Jane Doe

SECTION: NEWS; Pg. 3

LENGTH: 200 words

BODY:


The town council voted on Tuesday night to keep the library
open for another year.

${SECOND}

LOAD-DATE: March 15, 2024

LANGUAGE: ENGLISH

                        Copyright 2024 Harbour Media Ltd
                              All Rights Reserved
`;
/** As Nexis wrote it for universities: no label above the text. */
const NEXIS_UNLABELLED = (title: string, number: number) =>
  NEXIS(title, number)
    .replace(/BODY:\s+/, '')
    .replace(/(LENGTH: .*)/, '$1\n\nHIGHLIGHT: A vote on Tuesday decides the matter\n\nDATELINE: OSLO');
const NEXIS_UNI = (title: string, number: number) => `
Document ${number} of 2

${title}
The Harbour Times
March 1${number}, 2024 Tuesday

Copyright 2024 Harbour Media Ltd All Rights Reserved

Section: NEWS; Pg. 1
Length: 200 words
Byline: Jane Doe

Body

${FIRST}

${SECOND}

Load-Date: March 15, 2024

End of Document
`;
const FACTIVA = (title: string, number: number) => `${title}

By Jane Doe
200 words
1${number} March 2024
The Harbour Times
HARB
English
(c) 2024 Harbour Media

${FIRST}

${SECOND}

Harbour Media

Document HARB00002024031${number}ek3a0001m

`;
const FACTIVA_FIELDS = (title: string, number: number) => `HD  ${title}
BY  Jane Doe
WC  200 words
PD  1${number} March 2024
SN  The Harbour Times
LA  English
CY  (c) 2024 Harbour Media
LP

${FIRST}

TD

${SECOND}

PUB  Harbour Media
AN  Document HARB00002024031${number}ek3a0001m

`;
const PROQUEST = (
  title: string,
  number: number,
) => `____________________________________________________________

Document ${number} of 2

${title}

Author: Jane Doe

Publication info: The Harbour Times ; Oslo  [Oslo]1${number} Mar 2024: A.1.

Full text: ${FIRST}

${SECOND}

Subject: Libraries; Towns

Publication title: The Harbour Times

Publication date: Mar 1${number}, 2024

ProQuest document ID: 12345

Copyright: Copyright Harbour Media Mar 1${number}, 2024
`;

describe('An export of a news database', () => {
  it.each([
    ['Nexis', NEXIS],
    ['Nexis without a label above the text', NEXIS_UNLABELLED],
    ['Nexis Uni', NEXIS_UNI],
    ['Factiva', FACTIVA],
    ['Factiva with its fields', FACTIVA_FIELDS],
    ['ProQuest', PROQUEST],
  ])('of %s gives its documents as articles, without what stands about them', async (_name, document) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = TITLES.map((title, at) => document(title, at + 1)).join('');
      const read = await readSingle('a.txt', text.replaceAll('\n', lineEnd));
      expect(read.format).toBe('News database export');
      expect(read.articles.map(({ headline }) => headline.text)).toEqual(TITLES);
      expect(read.articles.map(({ date }) => date?.iso)).toEqual(['2024-03-11', '2024-03-12']);
      for (const { byline, body } of read.articles) {
        expect(byline?.text).toMatch(/^(?:By )?Jane Doe$/);
        expect(body.map(part => part.text).filter(part => part !== '')).toEqual([FIRST, SECOND]);
      }
      for (const word of text.match(/[\p{L}\d]{4,}/gu) ?? [])
        if (!/^(?:BYLINE|Byline|Author|BODY|Body|Full|text|Publication|date|LENGTH|Length)$/.test(word))
          expect(read.text).toContain(word);
    }
  });

  it('keeps a paragraph on copyright in its article', async () => {
    const text = TITLES.map((title, at) =>
      NEXIS_UNI(title, at + 1).replace(FIRST, `Copyright law is old. ${FIRST}`),
    );
    const { articles } = await readSingle('a.txt', text.join(''));
    expect(articles.map(({ body }) => body.length)).toEqual([2, 2]);
  });

  it('leaves a document without a sign of where its text begins to the splitter', async () => {
    const odd = `\nDocument 3 of 3\n\nNo sign at all\n\n${FIRST}\n\n${SECOND}\n\n${FIRST}\n`;
    const { articles, text } = await readSingle('a.txt', `${NEXIS_UNI('Library stays open', 1)}${odd}`);
    expect(articles[0]?.headline.text).toBe('Library stays open');
    expect(text).toContain('No sign at all');
  });

  it('is not what a text about documents is', async () => {
    const { format } = await readSingle('a.txt', `Document 1 of 2\n\nThe court\n\n${FIRST}\n\n${SECOND}\n`);
    expect(format).toBe('Plain text');
  });
});
