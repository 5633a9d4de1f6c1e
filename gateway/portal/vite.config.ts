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

/** `@media (--phone)` becomes the width that the tokens give it; an unknown name is an error. */
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

/** The gateway (or the stand-in of proof/e2e) that answers everything which is not the portal. */
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

// what the portal knows of the services is there, and theirs, before anything reads it
await generate();

export default defineConfig({
  plugins: [react(), themeStylesheet()],
  css: { postcss: { plugins: [namedMedia] } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // what every page needs is one file: a dozen small ones wait for each other on a slow line
    rollupOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: backend, xfwd: true }])),
  },
  test: {
    // a test that needs a page asks for jsdom in its first line; the others start in no time
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
  },
} as Parameters<typeof defineConfig>[0]);
