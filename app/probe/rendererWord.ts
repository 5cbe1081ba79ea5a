/**
 * What React's renderer says of itself. It tells its build to the hook of React's developer tools when it is
 * loaded, so a hook must stand before that: a bundler's flag could be wrong about what it bundled.
 */

/** As a renderer introduces itself; `bundleType` is 0 in production builds and 1 in development. */
interface Renderer {
  readonly bundleType: number;
  readonly version: string;
}

interface Hook {
  readonly supportsFiber: true;
  readonly renderers: Map<number, Renderer>;
  inject(renderer: Renderer): number;
}

export interface RendererWord {
  readonly version: string;
  readonly build: 'production' | 'development' | 'unknown';
  /** React's developer tools listen: they slow each commit. */
  readonly devtools: boolean;
}

const KEY = '__REACT_DEVTOOLS_GLOBAL_HOOK__';
const scope = globalThis as { [KEY]?: Hook };

/** Puts up a hook that only listens, unless one stands. To be called before React is loaded. */
export function listenToRenderer(): void {
  if (scope[KEY]) return;
  const renderers = new Map<number, Renderer>();
  scope[KEY] = {
    supportsFiber: true,
    renderers,
    inject: (renderer) => {
      renderers.set(renderers.size + 1, renderer);
      return renderers.size;
    },
  };
}

/** The word of the renderer that was loaded last. */
export function rendererWord(): RendererWord {
  const hook = scope[KEY];
  const renderer = [...(hook?.renderers.values() ?? [])].at(-1);
  const build = renderer?.bundleType === 0 ? 'production' : renderer ? 'development' : 'unknown';
  return {
    version: renderer?.version ?? 'unknown',
    build,
    // The tools' own hook keeps its interfaces to renderers; ours and that of hot reloading do not.
    devtools: hook !== undefined && 'rendererInterfaces' in hook,
  };
}
