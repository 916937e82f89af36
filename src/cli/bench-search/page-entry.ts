import { measure } from './measure';

/** What runs in the page of `--browser`: the same measuring, with the heap read by the driver. */
declare global {
  var heapInUse: () => Promise<number>;
  var measureInPage: (
    names: Parameters<typeof measure>[0],
    articles: Parameters<typeof measure>[1],
    sets: Parameters<typeof measure>[2],
  ) => ReturnType<typeof measure>;
}

globalThis.measureInPage = (names, articles, sets) => measure(names, articles, sets, globalThis.heapInUse);
