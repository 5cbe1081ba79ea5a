/**
 * Builds of the product that only measuring needs, by `PLIMSOLL_VARIANT`:
 * `faults` can be made slow in any stage; `developmentReact` says it is a production build and bundles React's
 * development code; `development` is a plain development build.
 */
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import product from '../../vite.config.ts';
import { faultPlugins } from './faultPlugin.ts';
import { FAULT_POINTS } from './faultPoints.ts';

/** React picks its build by NODE_ENV; here it sees "development" while all else sees what was asked for. */
function developmentReact(): Plugin {
  let changed = 0;
  return {
    name: 'development-react',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/(react|react-dom|scheduler)\//.test(id)) return null;
      if (!code.includes('process.env.NODE_ENV')) return null;
      changed++;
      return { code: code.replaceAll('process.env.NODE_ENV', '"development"'), map: null };
    },
    generateBundle() {
      if (changed === 0) throw new Error('No module of React was bundled from its development build');
    },
  };
}

function variant(): UserConfig {
  const name = process.env.PLIMSOLL_VARIANT;
  switch (name) {
    case 'faults': {
      const { page, worker } = faultPlugins(FAULT_POINTS);
      return { plugins: [page], worker: { plugins: worker } };
    }
    case 'developmentReact':
      return { plugins: [developmentReact()] };
    case 'development':
      return { mode: 'development' };
    default:
      throw new Error(`PLIMSOLL_VARIANT names no variant: ${name}`);
  }
}

// biome-ignore lint/style/noDefaultExport: Vite takes a configuration by its default export
export default mergeConfig(product as UserConfig, variant());
