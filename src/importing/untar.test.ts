import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll } from './fixtures/read-all';

const STORY =
  'Library stays open\n\nThe town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight.\n';

/** A header and what it is of, as `tar` writes them. */
function entry(name: string, content: string, { type = '0', prefix = '', size = -1 } = {}): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${(size < 0 ? bytes.length : size).toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  header.write(prefix, 345, 155);
  return Buffer.concat([header, bytes, Buffer.alloc(-bytes.length & 511)]);
}
const END = Buffer.alloc(1024);
const outcomes = async (name: string, content: Uint8Array) =>
  (await readAll(name, content)).map(
    read => `${read.name}: ${read.failure ?? `${read.articles.length} in ${read.format}`}`,
  );

describe('A .tar', () => {
  const archive = Buffer.concat([
    entry('dump/', '', { type: '5' }),
    entry('dump/a.txt', STORY),
    entry('dump/._a.txt', 'of the system'),
    entry('link', '', { type: '2' }),
    entry('b.txt', STORY, { prefix: 'a/long/way' }),
    entry('././@LongLink', `${'n'.repeat(120)}.txt\0`, { type: 'L' }),
    entry('n'.repeat(100), STORY),
    entry('PaxHeaders/c.txt', '20 path=ü/../c.txt\n', { type: 'x' }),
    entry('c.txt', STORY),
    entry('inner.gz', '').subarray(0, 512),
    END,
  ]);
  const expected = (archiveName: string) =>
    ['dump/a.txt', 'a/long/way/b.txt', `${'n'.repeat(120)}.txt`, 'ü/c.txt']
      .map(name => `${archiveName}/${name}: 1 in Plain text`)
      .concat(`${archiveName}/inner.gz: is empty.`);

  it('is opened, packed or not, each file under its path', async () => {
    expect(await outcomes('dump.tar', archive)).toEqual(expected('dump.tar'));
    expect(await outcomes('dump.tar.gz', gzipSync(archive))).toEqual(expected('dump.tar'));
    expect(await outcomes('dump.tgz', gzipSync(archive))).toEqual(expected('dump.tar'));
  });

  it('that is cut off gives what stands before, and says so', async () => {
    const cut = Buffer.concat([entry('a.txt', STORY), entry('b.txt', STORY).subarray(0, 600)]);
    expect(await outcomes('dump.tar', cut)).toEqual([
      'dump.tar/a.txt: 1 in Plain text',
      'dump.tar: ends in the middle: the .tar file is not complete.',
    ]);
  });

  it('that is empty, damaged or made to do harm says so', async () => {
    expect(await outcomes('a.tar', Buffer.concat([entry('d/', '', { type: '5' }), END]))).toEqual([
      'a.tar: holds no file.',
    ]);
    expect(await outcomes('a.tar', Buffer.concat([entry('a.txt', STORY), Buffer.alloc(512, 1)]))).toEqual([
      'a.tar/a.txt: 1 in Plain text',
      'a.tar: is damaged: it can’t be unpacked.',
    ]);
    expect(await outcomes('a.tar', entry('a.txt', STORY, { size: 5 * 1024 ** 3 }))).toEqual([
      'a.tar: unpacks to more than 4 GB. Unpack it and add a part.',
    ]);
    expect(await outcomes('a.tar', entry('a.txt', STORY, { size: 300 * 1024 ** 2 }))).toEqual([
      'a.tar: holds a file of more than 256 MB. Unpack it and add what is inside.',
    ]);
    expect(await outcomes('a.tar', Buffer.concat([entry('../../etc/passwd', STORY), END]))).toEqual([
      'a.tar/etc/passwd: 1 in Plain text',
    ]);
  });
});
