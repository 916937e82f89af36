import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * The imports point one way (see "The way of the data" in the design): what each area may import besides
 * itself. An area is a folder of src; the worker is one of its own within `library`.
 */
const FEATURES = ['filters', 'list', 'front', 'reader', 'sources', 'import', 'appearance'];
const FEATURE_MAY_IMPORT = ['model', 'library', 'search', 'url', 'ui'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parsing: ['model'],
  tagging: ['model'],
  importing: ['model', 'parsing'],
  exporting: ['model'],
  search: ['model'],
  url: ['model', 'ui'],
  ui: [],
  library: ['model'],
  'library/worker': ['model', 'parsing', 'importing', 'exporting', 'tagging', 'search', 'library'],
  ...Object.fromEntries(FEATURES.map(feature => [feature, FEATURE_MAY_IMPORT])),
  app: [...FEATURE_MAY_IMPORT, ...FEATURES],
  main: ['app', 'front', 'library', 'ui'],
  cli: ['model', 'parsing', 'importing', 'tagging', 'search', 'url', 'library', 'library/worker'],
  offline: [],
  build: ['model', 'offline'],
};

/** No React, no storage; the URL's hook and link are the view's and alone excepted. */
const CORE = ['model', 'parsing', 'importing', 'exporting', 'tagging', 'search', 'url', 'library/worker'];
const OF_THE_VIEW = /^(?:react(?:-dom)?|@tanstack\/react-[\w-]+|idb)(?:\/|$)/;
const HOOKS_AND_LINKS = /^src\/url\/(?:use-[\w-]+\.ts|\w+\.tsx)$/;

const NODE = new Set(builtinModules);
const RUNS_IN_NODE = /^src\/(?:cli\/|(?:.+\/)?build\/)/;
/** What makes tables and what measures runs apart from the app: it may use the command line's readers and the tests' articles. */
const RUNS_APART = /^src\/(?:(?:parsing|tagging\/data)\/build\/|cli\/(?:bench|soak)-)/;
const TEST_ONLY = /\.test\.tsx?$|\/fixtures\//;
const NAMES_WITHOUT_SUBJECT = /(?:^|\/)(?:index|utils?|helpers?|misc|types)\.tsx?$/;

/** What a file imports: a path of this project ("src/model/article"), with its query, or a package. */
interface Import {
  readonly file: string;
  readonly target: string;
  readonly query: string;
}

function areaOf(file: string): string {
  if (file.startsWith('src/library/worker/')) return 'library/worker';
  const [, folder = '', below] = file.split('/');
  return below === undefined ? folder.replace(/\.\w+$/, '') : folder;
}

/** What is wrong with an import, or null. Tests may import what they like. */
function offence({ file, target, query }: Import): string | null {
  const area = areaOf(file);
  const inProject = target.startsWith('src/');
  const wrong = (why: string) => `${file} imports ${target}${query}: ${why}`;
  if (TEST_ONLY.test(file)) return null;
  if (RUNS_APART.test(file) && (TEST_ONLY.test(target) || target.startsWith('src/cli/'))) return null;
  if (TEST_ONLY.test(target)) return wrong('that is for tests');
  if (!inProject) {
    if (area === 'model') return wrong('model imports nothing');
    if (CORE.includes(area) && OF_THE_VIEW.test(target) && !HOOKS_AND_LINKS.test(file))
      return wrong(`${area} knows neither React nor storage`);
    if ((target.startsWith('node:') || NODE.has(target)) && !RUNS_IN_NODE.test(file))
      return wrong('it runs in the browser, where Node is not');
    return null;
  }
  const imported = areaOf(target);
  if (imported === area || (area === 'main' && target === 'src/index.css')) return null;
  // The page knows the worker by its address alone.
  if (area === 'library' && imported === 'library/worker' && query === '?worker&url') return null;
  const allowed = MAY_IMPORT[area];
  if (!allowed) return wrong(`the folder ${area} has no rule yet`);
  if (allowed.includes(imported)) return null;
  return wrong(
    `${area} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing else of the project'}`,
  );
}

/** Every `import`, `export … from`, `import()`, `import('…').Type` and `new URL('./…', …)` of a source text. */
function specifiersIn(source: string, lang: 'ts' | 'tsx'): string[] {
  const specifiers: string[] = [];
  // The tree is plain JSON but for big integers, so its writer is the shortest way through all of it.
  JSON.stringify(parseAst(source, { lang }), (_key, node) => {
    const specifier = specifierNode(node)?.value;
    if (typeof specifier === 'string') specifiers.push(specifier);
    return typeof node === 'bigint' ? null : node;
  });
  return specifiers;
}

const NAMES_ITS_SOURCE = /^(?:Import|Export(?:All|Named))(?:Declaration|Expression)$|^TSImportType$/;

function specifierNode(node: Node | null): { readonly value?: unknown } | null | undefined {
  if (NAMES_ITS_SOURCE.test(node?.type ?? '')) return node?.source;
  return node?.type === 'NewExpression' && node.callee?.name === 'URL' ? node.arguments?.[0] : null;
}

/** What is read here of a node of the syntax tree (ESTree). */
interface Node {
  readonly type?: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

function importsOf(file: string, source: string): Import[] {
  return specifiersIn(source, file.endsWith('.tsx') ? 'tsx' : 'ts').map(specifier => {
    const [address = '', query] = specifier.split('?');
    const target = address.startsWith('.') ? path.posix.join(path.posix.dirname(file), address) : address;
    return { file, target, query: query === undefined ? '' : `?${query}` };
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map(name => `src/${name.split(path.sep).join('/')}`)
  .filter(name => /\.tsx?$/.test(name));
const imports = files.flatMap(file => importsOf(file, readFileSync(path.join(root, file), 'utf8')));

describe('The source', () => {
  it('imports one way only', () => {
    expect(imports.flatMap(one => offence(one) ?? [])).toEqual([]);
  });

  it('has a rule for every folder', () => {
    const areas = new Set(files.filter(file => !TEST_ONLY.test(file)).map(areaOf));
    expect([...areas].filter(area => !(area in MAY_IMPORT))).toEqual([]);
  });

  it('makes markup of a text nowhere: it only ever becomes text nodes', () => {
    const sinks =
      /\b(?:(?:inner|outer|dangerouslySetInner)HTML|insertAdjacentHTML|srcdoc|srcDoc|DOMParser|createContextualFragment|setHTMLUnsafe)\b|document\.write/;
    const code = (file: string) => readFileSync(path.join(root, file), 'utf8');
    expect(files.filter(file => !TEST_ONLY.test(file) && sinks.test(code(file)))).toEqual([]);
    expect(files.filter(file => sinks.test(code(file)))).toContain('src/importing/read-html.test.ts');
  });

  it('has no file whose name says nothing', () => {
    expect(files.filter(file => NAMES_WITHOUT_SUBJECT.test(file))).toEqual([]);
  });
});

describe('The reading of imports', () => {
  it('finds every form of import, types and addresses included', () => {
    const source = `
      import type { A } from './a';
      import './b.css';
      import { type C } from '../c';
      import worker from './d?worker&url';
      export * from './e';
      export { f } from './f';
      type G = import('./g').G;
      const h = () => import('./h');
      const i = <I />; // import j from './j';
      new Worker(new URL('./k.ts', import.meta.url));
      const text = "import l from './l'" + 1n;
    `;
    expect(specifiersIn(source, 'tsx').sort()).toEqual(
      ['../c', './a', './b.css', './d?worker&url', './e', './f', './g', './h', './k.ts'].sort(),
    );
  });

  it('finds the imports of this project', () => {
    expect(imports).toContainEqual({
      file: 'src/library/vouched-scripts.ts',
      target: 'src/library/worker/library.worker',
      query: '?worker&url',
    });
  });

  it.each([
    ['src/model/article.ts', 'src/parsing/lines'],
    ['src/model/article.ts', 'fast-check'],
    ['src/parsing/lines.ts', 'src/search/fold'],
    ['src/search/fold.ts', 'src/tagging/tokens'],
    ['src/search/fold.ts', 'react'],
    ['src/url/view-state.ts', 'react'],
    ['src/search/fold.ts', 'node:fs'],
    ['src/app/App.tsx', 'fs'],
    ['src/ui/Notice.tsx', 'src/model/article'],
    ['src/list/ArticleRow.tsx', 'src/reader/ArticleBody'],
    ['src/list/ArticleRow.tsx', 'src/parsing/lines'],
    ['src/list/ArticleRow.tsx', 'src/app/App'],
    ['src/list/ArticleRow.tsx', 'src/library/worker/catalogue'],
    ['src/app/App.tsx', 'src/tagging/tokens'],
    ['src/library/queries.ts', 'src/library/worker/catalogue'],
    ['src/library/queries.ts', 'src/parsing/lines'],
    ['src/library/worker/shelves.ts', 'src/url/view-state'],
    ['src/library/worker/shelves.ts', '@tanstack/react-query'],
    ['src/tagging/tag-article.ts', 'src/tagging/fixtures/article'],
    ['src/gossip/Gossip.tsx', 'src/model/article'],
  ])('forbids %s to import %s', (file, target) => {
    expect(offence({ file, target, query: '' })).toContain(`${file} imports ${target}: `);
  });

  it.each([
    ['src/url/use-view-state.ts', 'react'],
    ['src/url/ViewLink.tsx', 'react'],
    ['src/tagging/data/build/build-places.ts', 'node:fs'],
    ['src/cli/articles.ts', 'src/parsing/parse-text'],
    ['src/parsing/parse-text.test.ts', 'node:fs'],
    ['src/tagging/bundled-articles.test.ts', 'src/cli/tagging-tables'],
    ['src/app/App.tsx', 'src/list/ArticleList'],
  ])('allows %s to import %s', (file, target) => {
    expect(offence({ file, target, query: '' })).toBeNull();
  });
});
