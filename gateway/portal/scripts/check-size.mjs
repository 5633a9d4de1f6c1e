// Fails the build if the first load of a portal, gzipped and with its fonts, exceeds 250 KB.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';

const LIMIT = 250 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** Returns what a chunk needs before it runs: itself, its imports, and their stylesheets. */
function needed(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const css of chunk.css ?? []) found.add(css);
  for (const other of chunk.imports ?? []) needed(other, found);
  return found;
}

const size = (file) => statSync(new URL(file, dist)).size;
const text = (file) => readFileSync(new URL(file, dist), 'utf8');
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Returns the font weights that stylesheets use, also through variables. */
function weightsOf(sheets) {
  const css = sheets
    .map(text)
    .join('\n')
    .replace(/@font-face\s*{[^}]*}/g, '');
  const value = (said) => {
    const [, name] = /^var\((--[\w-]+)/.exec(said) ?? [];
    if (!name) return said;
    const [, behind] = new RegExp(`${name}:\\s*([^;}]+)`).exec(css) ?? [];
    return behind ? value(behind.trim()) : null;
  };
  const named = { normal: '400', bold: '700' };
  const found = [...css.matchAll(/font-weight:\s*([^;}!]+)/g)].map(([, said]) =>
    value(said.trim()),
  );
  return new Set(
    ['400', ...found.map((one) => named[one] ?? one)].filter((one) => /^\d/.test(one)),
  );
}

/** Returns the fonts of those weights, Latin and Vietnamese; woff2 does not compress further. */
function fontsOf(weights) {
  const all = new Set(Object.values(manifest).flatMap(({ assets = [] }) => assets));
  return [...weights].flatMap((weight) =>
    ['latin', 'vietnamese'].map((letters) => {
      const name = `be-vietnam-pro-${letters}-${weight}-normal`;
      const file = [...all].find((one) => one.includes(name) && one.endsWith('.woff2'));
      if (!file) throw new Error(`the first load is set in ${weight}, of which there is no font`);
      return file;
    }),
  );
}

let failed = false;
/** The entry chunk that every page needs, including the offices' home pages. */
const first = Object.keys(manifest).find((key) => manifest[key].isEntry);
for (const [name, home] of [
  ['OfficeHome', first],
  ['RegionHome', 'src/home/RegionHome.tsx'],
]) {
  if (!manifest[home]) throw new Error(`${name} has no chunk`);
  const files = needed(home, needed(first));
  const code = ['index.html', 'scheme.js', 'start.js', 'mark.svg', ...files]
    .filter((file) => existsSync(new URL(file, dist)))
    .reduce((sum, file) => sum + size(`${file}.gz`), 0);
  const weights = weightsOf([...files].filter((file) => file.endsWith('.css')));
  const letters = fontsOf(weights).reduce((sum, file) => sum + size(file), 0);
  const total = code + letters;
  process.stdout.write(
    `first load of ${name}: ${kb(total)} (code ${kb(code)}, fonts ${kb(letters)} of ${[...weights].sort().join(', ')})\n`,
  );
  if (total > LIMIT) failed = true;
}
if (failed) {
  process.stderr.write(`the first load is above ${kb(LIMIT)}: load something later\n`);
  process.exit(1);
}

// The list of chunks is only for this check, so the gateway must not serve it.
rmSync(new URL('.vite/', dist), { recursive: true });
