import { execFileSync } from 'node:child_process';
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

/** They make the page isolated: its clock steps in 5 microseconds then. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const headers = {
  ...isolation,
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

/** Which Plimsoll a report was made with, to the commit; a build outside git has none. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    return git('rev-parse', '--short=10', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return 'unknown';
  }
}

export default defineConfig({
  base: './',
  define: {
    __APP_VERSION__: JSON.stringify(manifest.version),
    __APP_COMMIT__: JSON.stringify(commit()),
  },
  plugins: [react(), policyInPage, reportSchemaFile],
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  // Hot reloading needs the inline scripts and styles that the policy forbids.
  server: { headers: isolation },
  preview: { headers, port: 4173, host: 'localhost' },
  test: {
    reporters: ['default', './tests/lastLine.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{src,app,house,certify}/**/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          // Two pages at a time: their speed is asserted nowhere.
          maxWorkers: 2,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'certify',
          include: ['tests/certify/**/*.certify.ts'],
          globalSetup: 'tests/certify/serve.ts',
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
