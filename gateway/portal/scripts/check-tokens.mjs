// Fails the lint for a colour or size that is not from the theme. Only src/theme may name one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../src/', import.meta.url).pathname;
const THEME = join(ROOT, 'theme');

const NAMED =
  'white|black|red|green|blue|gray|grey|silver|orange|yellow|purple|teal|navy|maroon|olive|aqua|lime|fuchsia';

/** Viewport units, `em` and `%` are relative to their context, so they are not fixed sizes. */
const RULES = [
  ['a colour', /#[0-9a-f]{3,8}\b/i],
  ['a colour', /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix)\(/i],
  ['a colour', new RegExp(`:[^;]*(?<![-\\w])(${NAMED})(?![-\\w(])`, 'i'), '.css'],
  ['a size', /(?<![\w.#-])\d*\.?\d+(px|rem|pt|cm|mm|ch)\b/, '.css'],
  ['a size', /['"`]\d*\.?\d+(px|rem|pt)['"`]/, '.tsx'],
  ['a weight', /font-weight:\s*\d/, '.css'],
  ['a size', /border-radius:\s*[1-9]/, '.css'],
];

/** Paper is measured in millimetres, and page margins cannot use variables. */
const ALLOWED = [/size: A4/, /^\s*margin: \d+mm/];

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === THEME) return [];
    if (entry.isDirectory()) return files(path);
    return /\.(css|tsx?)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const withoutComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

const found = [];
for (const path of files(ROOT)) {
  const lines = withoutComments(readFileSync(path, 'utf8')).split('\n');
  lines.forEach((line, index) => {
    if (ALLOWED.some((pattern) => pattern.test(line))) return;
    for (const [what, pattern, ending] of RULES) {
      if (ending && !path.endsWith(ending)) continue;
      const hit = pattern.exec(line);
      if (hit)
        found.push(`${path.slice(ROOT.length)}:${index + 1}: ${what} of its own: ${line.trim()}`);
    }
  });
}

if (found.length > 0) {
  process.stderr.write(`${found.join('\n')}\nUse a token of src/theme/tokens.ts instead.\n`);
  process.exit(1);
}
process.stdout.write('every colour and size is from the theme\n');
