import react from '@vitejs/plugin-react';
import type { Plugin as PostcssPlugin } from 'postcss';
import { defineConfig, type Plugin } from 'vite';
import { generate } from './openapi/generate.ts';
import { stylesheet } from './src/theme/stylesheet.ts';
import { media } from './src/theme/tokens.ts';

/** Serves the theme's variables as one ordinary stylesheet, so that no inline style is needed. */
function themeStylesheet(): Plugin {
  const name = 'virtual:theme.css';
  return {
    name: 'theme-stylesheet',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? stylesheet() : null),
  };
}

/** Lets the built page paint before its code runs: the code is only fetched, and start.js runs it. */
function paintsFirst(): Plugin {
  return {
    name: 'paints-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const script = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
        if (!script.test(html)) throw new Error('the page has no script to start');
        return html
          .replace(script, '<link rel="modulepreload" fetchpriority="low" crossorigin href="$1">')
          .replace('</body>', '  <script src="/start.js"></script>\n  </body>');
      },
    },
  };
}

/**
 * Replaces `@media (--phone)` by the width from the tokens; an unknown name is an error.
 */
const namedMedia: PostcssPlugin = {
  postcssPlugin: 'named-media',
  AtRule: {
    media: (rule) => {
      rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
        const query = media[name as keyof typeof media];
        if (!query) throw rule.error(`no such media: ${name}`);
        return query;
      });
    },
  },
};

/** The gateway (or the stand-in of proof/e2e) that answers everything except the portal. */
const backend = process.env.PORTAL_BACKEND ?? 'http://localhost:8081';
const proxied = [
  '/api',
  '/feeds',
  '/openapi',
  '/asyncapi.json',
  '/me',
  '/login',
  '/logout',
  '/oauth2',
];

// the services' types are generated before anything reads them
await generate();

export default defineConfig({
  plugins: [react(), themeStylesheet(), paintsFirst()],
  css: { postcss: { plugins: [namedMedia] } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // everything that each page needs is one file, because many small ones are slow on a slow line
    rollupOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: backend, xfwd: true }])),
  },
  test: {
    // a test that needs a page requests jsdom in its first line; the others start fast
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
  },
} as Parameters<typeof defineConfig>[0]);
