import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { reportJsonSchema } from './src/report/reportSchema.ts';

/** Nothing but our own origin; workers, frame, blobs for downloads. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'self'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy stands in the page too, for hosts that send no headers of ours. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const reportSchemaFile: Plugin = {
  name: 'report-schema-file',
  apply: 'build',
  generateBundle() {
    const source = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source });
  },
};

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(manifest.version) },
  plugins: [react(), policyInPage, reportSchemaFile],
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  server: { headers },
  preview: { headers, port: 4173, host: 'localhost' },
  test: {
    reporters: ['default', './tests/lastLine.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{src,app,house}/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
