import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chunksOf } from '../../../importing/input';
import type { ImportProgress } from '../../import-protocol';
import { ProgressCount } from './progress-count';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
});

function counting(...sizes: number[]) {
  const told: ImportProgress[] = [];
  const files = sizes.map((size, at) => ({ path: `${at}`, file: new Blob(['x'.repeat(size)]) }));
  return { told, files, count: new ProgressCount({ files, pasted: null }, progress => told.push(progress)) };
}

async function readThrough(count: ProgressCount, file: Blob) {
  for await (const _chunk of chunksOf(count.counted(file.stream()))) count.found(1);
}

describe('The progress of an import', () => {
  it('counts a file’s bytes while it is read, and not while it is looked at', async () => {
    const { count, told, files } = counting(100, 300);
    count.looking('0');
    await readThrough(count, files[0]?.file as Blob);
    expect(told.at(-1)?.bytes).toBe(0);
    count.readingBegins();
    await readThrough(count, files[0]?.file as Blob);
    expect(told.at(-1)).toMatchObject({
      bytes: 100,
      totalBytes: 400,
      articles: 1,
      name: '0',
      done: 0,
      total: 2,
    });
    count.fileDone(1, 0);
    count.inputDone({ size: 100 });
    count.looking('1');
    expect(told.at(-1)).toMatchObject({ bytes: 100, articles: 1, name: '1', done: 1 });
  });

  it('counts what is done of an archive by the bytes it is packed in, and its files as they are met', () => {
    const { count, told } = counting(100);
    count.fileDone(1, 40);
    count.fileDone(2, 40);
    expect(told.at(-1)).toMatchObject({ bytes: 80, totalBytes: 100, done: 2, total: 3 });
    count.inputDone({ size: 100 });
    count.looking('next');
    expect(told.at(-1)?.bytes).toBe(100);
  });

  it('never tells more than all', () => {
    const { count, told } = counting(10);
    count.fileDone(1, 5000);
    expect(told.at(-1)).toMatchObject({ bytes: 10, totalBytes: 10 });
  });

  it('is told no more often than one can see', () => {
    vi.spyOn(performance, 'now').mockImplementation(() => 1000);
    const { count, told } = counting(10);
    for (let step = 0; step < 50; step++) count.found(step);
    expect(told).toHaveLength(1);
  });
});
