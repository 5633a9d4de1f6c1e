import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en/index.ts';
import vi from './vi/index.ts';

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
    const sources = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return sources(path);
        return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.')
          ? [readFileSync(path, 'utf8')]
          : [];
      });
    const code = sources(join(import.meta.dirname, '..')).join('\n');
    const used = (key: string) => {
      const [area = '', ...rest] = key.split('.');
      const group = rest.length > 1 ? `${area}.${rest[0]}.\${` : `${area}.\${`;
      return code.includes(`'${key}'`) || code.includes(group);
    };
    const unused = names(vi).filter((key) => !/^(codes|events)\./.test(key) && !used(key));
    expect(unused).toEqual([]);
  });
});
