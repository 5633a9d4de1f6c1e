import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en/index.ts';
import figures from './vi/figures.ts';
import first from './vi/first.ts';
import vi from './vi/index.ts';
import pages from './vi/pages.ts';

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );
}

const plain = (key: string) => key.replace(/_(one|other)$/, '');
const names = (texts: Texts) => [...new Set(flat(texts).map(([key]) => plain(key)))].sort();
const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

const ROOT = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

const sourceOf = (path: string) => readFileSync(path, 'utf8');
const CODE = sources(ROOT).map(sourceOf).join('\n');

/** Composed keys: ``t(`frame.nav.${label}Short`)`` is `frame.nav.` and `Short`. */
const PUT_TOGETHER = [...CODE.matchAll(/`((?:\w+\.)+)\$\{[^}`]+\}(\w*)`/g)].map(
  ([, before = '', after = '']) => ({ before, after }),
);

/** Tells whether a key is used directly or composed with a part from some source. */
function isUsed(key: string): boolean {
  return (
    CODE.includes(`'${key}'`) ||
    PUT_TOGETHER.some(({ before, after }) => {
      if (!key.startsWith(before) || !key.endsWith(after)) return false;
      const part = key.slice(before.length, key.length - after.length);
      return CODE.includes(`'${part}'`);
    })
  );
}

/** The texts of the first page, the later ones, and the entry points of later chunks. */
const FIRST = Object.keys(first);
const LATER: Record<string, object> = { 'figures.ts': figures, 'pages.ts': pages };
const ENTRIES = [
  ...['main.tsx', 'home/RegionHome.tsx'].map((path) => join(ROOT, path)),
  ...sources(ROOT).filter((path) => /\/(office|region)\/(\w+\/)?pages\.ts$/.test(path)),
];

/** Returns a file and all its static imports. */
function reached(path: string, found: string[] = []): string[] {
  if (found.includes(path) || !/\.tsx?$/.test(path)) return found;
  found.push(path);
  for (const [, to = ''] of sourceOf(path).matchAll(/^(?:import|export|\}).*?'(\.[^']+)';$/gm)) {
    reached(join(dirname(path), to), found);
  }
  return found;
}

const areasIn = (code: string) =>
  [...code.matchAll(/\bt\(\s*['`](\w+)\./g)].map(([, area = '']) => area);

describe('the texts', () => {
  it('have the same keys in both languages', () => expect(names(en)).toEqual(names(vi)));

  it('have the same holes in both languages', () => {
    const other = new Map(flat(en));
    for (const [key, text] of flat(vi)) {
      const same = other.get(key) ?? other.get(`${plain(key)}_other`) ?? '';
      expect([key, holes(same)]).toEqual([key, holes(text)]);
    }
  });

  it('have a singular in English and none in Vietnamese', () => {
    const plural = (texts: Texts, form: string) =>
      flat(texts)
        .filter(([key]) => key.endsWith(`_${form}`))
        .map(([key]) => plain(key))
        .sort();
    expect(plural(en, 'one')).toEqual(plural(en, 'other'));
    expect(plural(vi, 'one')).toEqual([]);
  });

  it('are never empty, and never left in the other language by mistake', () => {
    const same = new Set(['frame.product', 'frame.vietnamese', 'frame.english']);
    const vietnamese = new Map(flat(vi));
    for (const [key, text] of flat(en)) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      if (same.has(key) || !/\p{M}|đ/iu.test(text.normalize('NFD'))) continue;
      expect([key, vietnamese.get(key)]).not.toEqual([key, text]);
    }
  });

  it('are all used by some screen', () => {
    const keys = names(vi).filter((key) => !/^(codes|events|figures\.areas)\./.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('of every group of codes are used by some screen', () => {
    const group = (name: string) => new RegExp(`(code|useOptions)\\(\\s*'${name}'`).test(CODE);
    expect(['areas', 'events', ...Object.keys(vi.codes)].filter((name) => !group(name))).toEqual(
      [],
    );
  });

  it('are known to be unused when only their neighbours are used', () => {
    expect(isUsed('frame.nav.today')).toBe(true);
    expect(isUsed('frame.nav.votersShort')).toBe(true);
    expect(isUsed('frame.nav.tomorrow')).toBe(false);
    expect(isUsed('common.nothingSaysThis')).toBe(false);
  });

  it('are loaded with the code that says them', () => {
    const said = (files: string[]) => new Set(files.flatMap((file) => areasIn(sourceOf(file))));
    const loaded = (files: string[]) =>
      files.flatMap((file) => Object.keys(LATER[file.replace(`${ROOT}/i18n/vi/`, '')] ?? {}));
    expect(ENTRIES.length).toBeGreaterThan(7);
    for (const entry of ENTRIES) {
      const files = reached(entry);
      const missing = [...said(files)].filter(
        (area) => ![...FIRST, ...loaded(files)].includes(area),
      );
      expect([entry, missing]).toEqual([entry, []]);
    }
  });
});
