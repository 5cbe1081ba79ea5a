/** `npm run bench -- [--out FILE] [GOAL ...]`: loads the benchmarks, which are TypeScript, and runs them. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.bench(process.argv.slice(2));
