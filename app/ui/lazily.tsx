/** A component that is loaded when it is first shown, or sooner; where it cannot be loaded, words stand in its place. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Lazily<P> {
  readonly Component: LazyExoticComponent<ComponentType<P>>;
  /** For when a hand comes near to what will show it. */
  readonly preload: () => void;
}

export function lazily<P>(load: () => Promise<ComponentType<P>>, fallback: ComponentType<P>): Lazily<P> {
  return {
    Component: lazy(() =>
      load().then(
        (component) => ({ default: component }),
        () => ({ default: fallback }),
      ),
    ),
    preload: () => {
      load().catch(() => undefined);
    },
  };
}
