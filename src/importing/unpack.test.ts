import { gzipSync } from 'node:zlib';
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { readAll, readSingle } from './fixtures/read-all';
import { asFailure } from './unpack';

const STORY =
  'Library stays open\n\nThe town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight.\n';

/** A .zip of some files; a name may stand twice. */
async function zip(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  password?: string,
) {
  const writer = new ZipWriter(new BlobWriter(), password === undefined ? {} : { password, zipCrypto: true });
  for (const [name, content] of files)
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const outcomes = async (name: string, content: Uint8Array) =>
  (await readAll(name, content)).map(
    read => `${read.name}: ${read.failure ?? `${read.articles.length} in ${read.format}`}`,
  );

describe('A .zip', () => {
  it('is opened, and archives within it, each file under its path', async () => {
    const inner = await zip([['c.txt', STORY]]);
    const archive = await zip([
      ['a.txt', STORY],
      ['word/b.jsonl', '{"title":"T","text":"Some text."}\n{"title":"U","text":"More text."}'],
      ['inner.zip', inner],
      ['d.txt.gz', gzipSync(STORY)],
      ['__MACOSX/._a.txt', 'of the system'],
      ['.DS_Store', 'of the system'],
    ]);
    expect(await outcomes('dump.zip', archive)).toEqual([
      'dump.zip/a.txt: 1 in Plain text',
      'dump.zip/word/b.jsonl: 2 in JSON Lines',
      'dump.zip/inner.zip/c.txt: 1 in Plain text',
      'dump.zip/d.txt: 1 in Plain text',
    ]);
  });

  it('is told by its content, whatever its name', async () => {
    expect(await outcomes('dump.txt', await zip([['a', STORY]]))).toEqual(['dump.txt/a: 1 in Plain text']);
  });

  it('locked with a password says so of each file that is', async () => {
    expect(await outcomes('dump.zip', await zip([['a.txt', STORY]], 'secret'))).toEqual([
      'dump.zip/a.txt: is locked with a password. Unpack it and add what is inside.',
    ]);
  });

  it('that is cut off says so', async () => {
    const whole = await zip([['a.txt', STORY]]);
    const said = 'dump.zip: is damaged or not complete: the list of files at the end of the .zip is missing.';
    expect(await outcomes('dump.zip', whole.subarray(0, whole.length - 30))).toEqual([said]);
    expect(await outcomes('dump.zip', whole.subarray(0, 10))).toEqual([said]);
  });

  it('with a damaged file reads the others', async () => {
    const archive = await zip([
      ['a.txt', STORY.repeat(50)],
      ['b.txt', STORY],
    ]);
    archive.fill(0xff, 60, 90);
    const [first, second] = await outcomes('dump.zip', archive);
    expect(first).toBe('dump.zip/a.txt: is damaged: it can’t be unpacked.');
    expect(second).toBe('dump.zip/b.txt: 1 in Plain text');
  });

  it('with paths that lead out of it gives names that lead nowhere', async () => {
    const archive = await zip([
      ['../../etc/passwd', STORY],
      ['bell\u0007.txt', STORY],
    ]);
    expect((await readAll('dump.zip', archive)).map(({ name }) => name)).toEqual([
      'dump.zip/etc/passwd',
      'dump.zip/bell.txt',
    ]);
  });

  it('that is empty says so', async () => {
    expect(await outcomes('dump.zip', await zip([]))).toEqual(['dump.zip: holds no file.']);
    expect(
      await outcomes('dump.zip', await zip(['.DS_Store', '__MACOSX/._a.txt'].map(name => [name, 'x']))),
    ).toEqual(['dump.zip: holds no file.']);
  });

  it.each([
    ['word/document.xml', 'a Word document'],
    ['xl/workbook.xml', 'a Microsoft Office document'],
    ['META-INF/container.xml', 'an e-book (EPUB)'],
    ['content.xml', 'an OpenDocument file'],
  ])('with %s is told to be %s', async (name, what) => {
    expect(await outcomes('a', await zip([[name, '<x/>']]))).toEqual([
      `a: is ${what}. Broadsheet can’t read that yet: open it and save it as plain text or HTML.`,
    ]);
  });
});

describe('A .gz', () => {
  it('is opened, with all its members', async () => {
    const members = Buffer.concat([gzipSync(STORY), gzipSync(`\n\n${STORY.replace('Library', 'Pool')}`)]);
    const [read] = await readAll('a.txt.gz', members);
    expect(read?.text).toBe(`${STORY}\n\n${STORY.replace('Library', 'Pool')}`);
    expect(read?.name).toBe('a.txt');
  });

  it('that a tape filled up with noughts is opened, but nothing else may stand behind it', async () => {
    // Of so many bytes the last are noughts themselves.
    const whole = gzipSync(STORY.repeat(20).slice(0, 256));
    expect(whole.at(-1)).toBe(0);
    for (const filled of [
      whole,
      Buffer.concat([whole, Buffer.alloc(512)]),
      Buffer.concat([whole, Buffer.alloc(70_000)]),
    ])
      expect((await readSingle('a.gz', filled)).text).toHaveLength(256);
    const said = ['a: is damaged: it can’t be unpacked.'];
    expect(await outcomes('a.gz', Buffer.concat([whole, Buffer.from('garbage')]))).toEqual(said);
    expect(await outcomes('a.gz', Buffer.concat([whole, Buffer.alloc(600), Buffer.from('x')]))).toEqual(said);
  });

  it('that is cut off or damaged says so', async () => {
    const whole = gzipSync(Array.from({ length: 3000 }, (_, at) => `${STORY} ${at * 7919}`).join(''));
    expect(await outcomes('a.gz', whole.subarray(0, whole.length / 2))).toEqual([
      'a: ends in the middle: the .gz file is not complete.',
    ]);
    expect(await outcomes('a.gz', whole.subarray(0, 12))).toEqual([
      'a: ends in the middle: the .gz file is not complete.',
    ]);
    const damaged = Uint8Array.from(whole).fill(0xff, 100, 5000);
    expect((await outcomes('a.gz', damaged))[0]).toMatch(/^a: is damaged|^a: ends in the middle/);
  });
});

describe('An archive made to do harm', () => {
  it('is read no further than news text could go', async () => {
    const bomb = gzipSync(new Uint8Array(51 * 1024 ** 2));
    const said = 'unpacks to more than 50 MB, which is no article text. It was not read further.';
    expect(await outcomes('a.gz', bomb)).toEqual([`a: ${said}`]);
    expect(
      await outcomes(
        'b.zip',
        await zip([
          ['bomb.txt', new Uint8Array(51 * 1024 ** 2)],
          ['a.txt', STORY],
        ]),
      ),
    ).toEqual([`b.zip/bomb.txt: ${said}`, 'b.zip/a.txt: 1 in Plain text']);
  });

  it('that says to be larger than any library is not read at all', async () => {
    const archive = Buffer.from(
      await zip([
        ['a.txt', STORY],
        ['b.txt', STORY],
      ]),
    );
    // The size of each file, in the list at the archive's end.
    for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 1))
      archive.writeUInt32LE(0xfffffffe, at + 24);
    const said = await outcomes('a.zip', archive);
    expect(said.at(-1)).toBe('a.zip: unpacks to more than 4 GB. Unpack it and add a part.');
  });

  it('is opened four deep and no deeper', async () => {
    const nested = (depth: number): Uint8Array =>
      depth === 0 ? Buffer.from(STORY) : gzipSync(nested(depth - 1));
    expect(await outcomes('a', nested(4))).toEqual(['a: 1 in Plain text']);
    expect(await outcomes('a', nested(5))).toEqual([
      'a: lies in more than 4 archives one in the other. Unpack it and add what is inside.',
    ]);
  });
});

describe('A file that is no text', () => {
  it.each([
    ['', 'is empty.'],
    ['  \n\n ', 'has no text in it.'],
    ['%PDF-1.7 …', 'is a PDF document.'],
    ['{\\rtf1 …}', 'is a rich-text document (RTF).'],
    ['Rar!…', 'is a RAR archive. Broadsheet reads .zip, .gz and .tar'],
    ['WARC/1.0\r\n', 'is a web archive (WARC).'],
    ['<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<opml/>', 'is a list of feeds (OPML).'],
    ['Subject: A\r\nReceived: by b\r\n for c\r\n\r\nHello', 'is an e-mail message.'],
    ['From a@b Mon\nMIME-Version: 1.0\nSubject: A\n\nHello', 'is an e-mail message.'],
    [
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x',
      'is a web page saved with its pictures',
    ],
    ['%!PS-Adobe-3.0\n', 'is a PostScript document.'],
    ['<?xml version="1.0"?><!-- x --><other/>', 'is an XML file.'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'is a picture (PNG). There is no text in it to read.'],
    [Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'is not text.'],
  ])('says what it is and what to do: %j', async (content, said) => {
    expect((await readSingle('a.txt', content)).failure).toContain(said);
  });

  it('is told at once, whatever it begins with', async () => {
    const started = performance.now();
    for (const part of ['<?a?>', '<!--a-->', '<?xml?>', ' ', '\n', 'A: b\n', 'A:\n ', '<!DOCTYPE a>'])
      await readSingle('a.txt', part.repeat(2000));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is not what a text is that begins like a letter', async () => {
    const letter = `From: the council\nTo: the town\nSubject: the library\n\n${STORY}`;
    expect((await readSingle('a.txt', letter)).failure).toBeNull();
  });

  it('is not what a text with noughts and marks in it is', async () => {
    const { articles, text } = await readSingle('a.txt', STORY.replace('Tuesday', 'Tues\u0000day\uFEFF'));
    expect(articles).toHaveLength(1);
    expect(text).toContain('Tues\u0000day\uFEFF');
  });

  it('is not what a text with halves of characters is: a mark stands in their place', async () => {
    const halves = Buffer.from(`\uFEFF${STORY.replace('Tuesday', 'Tues\ud83dday')}`, 'utf16le');
    const { articles, text } = await readSingle('a.txt', halves);
    expect(articles).toHaveLength(1);
    expect(text).toContain('Tues\uFFFDday');
    const pasted = await readSingle('Pasted text', STORY.replace('Tuesday', 'Tues\udc00day'));
    expect(pasted.text).toContain('Tues\uFFFDday');
  });
});

describe('A page larger than can be held', () => {
  it('says so', async () => {
    const page = `<!doctype html><body>${'<p>one more line of text, and another\n'.repeat(950_000)}`;
    expect((await readSingle('a.html', page)).failure).toBe('is a page of more than 32 MB.');
  });
});

describe('A file that goes while it is read', () => {
  it('is told of as one that was moved or changed', () => {
    for (const error of [new TypeError('network error'), new DOMException('gone', 'NotReadableError')])
      expect(asFailure(error).message).toBe('could not be read: it was moved, changed or locked meanwhile.');
  });
});
