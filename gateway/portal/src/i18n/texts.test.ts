import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../areas.ts';
import en from './en/index.ts';
import { merged, type Texts } from './more.ts';
import later from './vi/areas.ts';
import first from './vi/first.ts';

const vi = merged([first, ...later]);

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

/** Composed keys: ``t(`supervision.${step}Of`)`` is `supervision.` and `Of`. */
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

/** The entry points of the chunks, whose code comes with its texts. */
const ENTRIES = [
  ...['main.tsx', 'home/RegionHome.tsx'].map((path) => join(ROOT, path)),
  ...sources(ROOT).filter((path) => path.endsWith('/pages.ts')),
];

/** Returns a file and all its static imports. */
function reached(path: string, found: string[] = []): string[] {
  if (found.includes(path) || !/\.(tsx?|json)$/.test(path)) return found;
  found.push(path);
  for (const [, to = ''] of sourceOf(path).matchAll(
    /^(?:import(?! type)|export|\}).*?'(\.[^']+)';$/gm,
  )) {
    reached(join(dirname(path), to), found);
  }
  return found;
}

/** The sections and the groups of codes that some code says. */
const saidIn = (code: string) => [
  ...[...code.matchAll(/\bt\(\s*['`](\w+)\./g)].map(([, section = '']) => section),
  ...[...code.matchAll(/\b(?:code|useOptions)\(\s*'(\w+)'/g)].map(([, group = '']) => group),
];

/** The sections and the groups of codes of loaded texts. */
const given = ({ codes = {}, ...sections }: Texts) => [
  ...Object.keys(sections),
  ...Object.keys(codes),
];

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
    const keys = names(vi).filter((key) => !/^(codes|events)\./.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('of every group of codes are used by some screen', () => {
    const group = (name: string) => new RegExp(`(code|useOptions)\\(\\s*'${name}'`).test(CODE);
    const groups = ['events', ...Object.keys(vi.codes ?? {})];
    expect(groups.filter((name) => !group(name))).toEqual([]);
  });

  it('are known to be unused when only their neighbours are used', () => {
    expect(isUsed('home.late')).toBe(true);
    expect(isUsed('supervision.verificationOf')).toBe(true);
    expect(isUsed('home.tomorrow')).toBe(false);
    expect(isUsed('common.nothingSaysThis')).toBe(false);
  });

  it('are loaded with the code that says them', () => {
    expect(ENTRIES.length).toBeGreaterThan(7);
    for (const entry of ENTRIES) {
      const files = reached(entry);
      const texts = files.filter((file) => file.endsWith('.json'));
      const loaded = [first, ...texts.map((file): Texts => JSON.parse(sourceOf(file)))];
      const known = loaded.flatMap(given);
      const missing = files
        .filter((file) => !file.endsWith('.json'))
        .flatMap((file) => saidIn(sourceOf(file)))
        .filter((said) => !known.includes(said));
      expect([entry, missing]).toEqual([entry, []]);
    }
  });

  it('of two areas for the same event are the same', () => {
    const events = later.flatMap(({ events = {} }) => flat(events as Texts));
    for (const [event, words] of events) {
      expect([event, new Map(events).get(event)]).toEqual([event, words]);
    }
  });

  it('of the areas outside the files are in both languages', () => {
    const words = areas.flatMap(({ name, short, service, home = [] }) => [
      name,
      ...(short ? [short] : []),
      ...(service ? [service.name] : []),
      ...home.flatMap((line) => ('name' in line ? line.name : [])),
    ]);
    for (const { vi, en } of words) {
      expect(vi.trim() && en.trim()).not.toBe('');
      expect(en).not.toBe(vi);
      expect(/\p{M}|đ/iu.test(en.normalize('NFD'))).toBe(false);
    }
  });
});
