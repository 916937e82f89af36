import type { ReadItem } from '../../import-protocol';
import type { Pairing } from './pair-articles';
import type { FileReading } from './read-file';

/** What the review shows of a file that was read; `change` is what it does to the version the library has. */
export function itemOf({ source, headlines, opening }: FileReading, change: Pairing | null): ReadItem {
  const { content, file, articles, lineCount, setAside, problems } = source;
  return {
    status: change ? 'update' : 'new',
    content,
    name: file.name,
    format: file.format,
    encoding: file.encoding,
    bytes: file.bytes,
    articles,
    lines: lineCount,
    setAsideLines: setAside.reduce((sum, part) => sum + part.lines, 0),
    headlines,
    opening,
    problems,
    change: change && { added: change.added, changed: change.changed, gone: change.gone },
  };
}
