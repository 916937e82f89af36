import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const packages: Readonly<Record<string, Locked>> = readJson('package-lock.json').packages;
const { dependencies, devDependencies } = readJson('package.json');

/** Where Node would look for a package from a place in the lock file, nearest first. */
function placesOf(name: string, from: string): string[] {
  const folders = from.split('/node_modules/').map((_, depth, all) => all.slice(0, all.length - depth));
  return [
    ...folders.map(folder => `${folder.join('/node_modules/')}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

describe('The lock file', () => {
  it('names no host, so that it installs from whatever registry npm is set to', () => {
    expect(Object.keys(packages).filter(place => packages[place]?.resolved !== undefined)).toEqual([]);
  });

  // npm drops those of other platforms when it rewrites the file beside an existing node_modules (npm/cli#4828).
  it('holds the packages of every platform, not only of the machine that wrote it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(name => !placesOf(name, place).some(candidate => candidate in packages))
        .map(name => `${name}, of ${place}`),
    );
    expect(missing).toEqual([]);
  });

  it('knows packages that come in one build a platform', () => {
    const withPlatforms = Object.values(packages).filter(one => one.optionalDependencies);
    expect(withPlatforms.length).toBeGreaterThan(0);
  });

  it('looks for a package from the inmost folder outwards', () => {
    expect(placesOf('c', 'node_modules/a/node_modules/b')).toEqual([
      'node_modules/a/node_modules/b/node_modules/c',
      'node_modules/a/node_modules/c',
      'node_modules/c',
    ]);
  });
});

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('asks for what the lock file holds', () => {
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
  });
});
