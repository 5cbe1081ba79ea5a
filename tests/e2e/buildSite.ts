/** Builds the site in a process of its own: under the test runner's NODE_ENV it would be a development build. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The product, or a build that only measuring needs: see `tests/certify/variantConfig.ts`. */
export type Variant = 'product' | 'faults' | 'developmentReact' | 'development';

const run = promisify(execFile);

/** Rejects with what the build said. Without a folder the product goes to `dist`. */
export async function buildSite(variant: Variant, outDir?: string): Promise<void> {
  const config = variant === 'product' ? [] : ['--config', 'tests/certify/variantConfig.ts'];
  const out = outDir === undefined ? [] : ['--outDir', outDir, '--emptyOutDir'];
  await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...config, ...out],
    {
      env: {
        ...process.env,
        NODE_ENV: variant === 'development' ? 'development' : 'production',
        PLIMSOLL_VARIANT: variant,
      },
    },
  );
}
