// The first load of each portal, gzipped, with its fonts: at most 250 KB, or the build fails.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** What a chunk needs before it runs: itself, what it imports, and their stylesheets. */
function needed(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const css of chunk.css ?? []) found.add(css);
  for (const other of chunk.imports ?? []) needed(other, found);
  return found;
}

/** The two weights that the frame and the home are set in; woff2 does not compress further. */
const FONTS = /be-vietnam-pro-(latin|vietnamese)-(400|600)-normal.*\.woff2$/;
const fonts = Object.values(manifest)
  .flatMap(({ assets = [] }) => assets)
  .filter((file, index, all) => FONTS.test(file) && all.indexOf(file) === index);

const gzipped = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const plain = (file) => readFileSync(new URL(file, dist)).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

let failed = false;
for (const home of ['src/home/OfficeHome.tsx', 'src/home/RegionHome.tsx']) {
  if (!manifest[home]) throw new Error(`${home} is no chunk of its own`);
  const files = needed(home, needed('index.html'));
  const code = ['index.html', 'scheme.js', ...files]
    .filter((file) => existsSync(new URL(file, dist)))
    .reduce((sum, file) => sum + gzipped(file), 0);
  const letters = fonts.reduce((sum, file) => sum + plain(file), 0);
  if (fonts.length !== 4) throw new Error(`expected four font files, found ${fonts.length}`);
  const total = code + letters;
  const name = home.replace(/.*\/|\.tsx/g, '');
  process.stdout.write(
    `first load of ${name}: ${kb(total)} (code ${kb(code)}, fonts ${kb(letters)})\n`,
  );
  if (total > LIMIT) failed = true;
}
if (failed) {
  process.stderr.write(`the first load is above ${kb(LIMIT)}: load something later\n`);
  process.exit(1);
}

// The list of chunks was for this check only; the gateway serves the rest.
rmSync(new URL('.vite/', dist), { recursive: true });
