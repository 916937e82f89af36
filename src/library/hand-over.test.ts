import { describe, expect, it, vi } from 'vitest';
import { handOver } from './hand-over';

const file = (number: number) => ({ path: `${number}.txt`, file: new Blob(['x']) });
const many = Array.from({ length: 1000 }, (_, number) => file(number));
const ignore = () => {};
const { signal } = new AbortController();

/** A page on which giving one file away takes so long; `portions` are how many were given at a time. */
function pageWith(msPerFile: number) {
  const portions: number[] = [];
  const paths: string[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const send = async (files: readonly { path: string }[]) => {
    now += files.length * msPerFile;
    portions.push(files.length);
    paths.push(...files.map(({ path }) => path));
  };
  return { portions, paths, send };
}

describe('Files that are handed over', () => {
  it('arrive all and in their order, and their number is told', async () => {
    const { send, paths } = pageWith(0.3);
    const told: number[] = [];
    await handOver(many, send, count => told.push(count), signal);
    expect(paths).toEqual(many.map(({ path }) => path));
    expect(told.at(-1)).toBe(1000);
    expect(told.length).toBeGreaterThan(10);
  });

  it.each([0.05, 0.3, 4, 100])('hold the page up no longer than need be where one takes %s ms', async ms => {
    const { send, portions } = pageWith(ms);
    await handOver(many, send, ignore, signal);
    const [, ...later] = portions;
    expect(Math.max(...later) * ms).toBeLessThanOrEqual(Math.max(16, ms));
  });

  it('may come one by one, as from a folder that is being walked', async () => {
    const { send, paths } = pageWith(1);
    async function* walked() {
      yield* many.slice(0, 20);
    }
    await handOver(walked(), send, ignore, signal);
    expect(paths).toHaveLength(20);
  });

  it('are no more when the reader gives it up', async () => {
    const { send, paths } = pageWith(1);
    const giving = new AbortController();
    const handing = handOver(many, send, count => count > 50 && giving.abort(), giving.signal);
    await expect(handing).rejects.toThrow('aborted');
    expect(paths.length).toBeLessThan(200);
  });
});
