/** The screen's parts in their places: bar, rail, page under test and dock, with the lines between them. */
import { type CSSProperties, type ReactNode, useSyncExternalStore } from 'react';
import { t } from './messages/messages.ts';
import { PART_IDS } from './partIds.ts';
import styles from './Shell.module.css';
import { useApp } from './store/appStore.ts';
import { PARTS, type PartId } from './store/layoutSlice.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Splitter } from './ui/Splitter.tsx';

/** What the page under test and the bar keep, however high the dock is made. */
const ABOVE_DOCK = 264;

export interface ShellProps {
  readonly top: ReactNode;
  readonly rail: ReactNode;
  readonly stage: ReactNode;
  readonly dock: ReactNode;
}

export function Shell({ top, rail, stage, dock }: ShellProps) {
  const parts = useApp((state) => state.parts);
  const { names } = t.layout;
  const highest = Math.max(PARTS.dock.min, Math.min(PARTS.dock.max, useWindowHeight() - ABOVE_DOCK));
  const dockSize = Math.min(parts.dock.size, highest);
  const sizes = { '--rail': `${parts.rail.size}px`, '--dock': `${dockSize}px` } as CSSProperties;
  return (
    <div className={styles.shell} style={sizes} data-rail={foldOf(parts.rail)} data-dock={foldOf(parts.dock)}>
      <ErrorBoundary part={names.top}>{top}</ErrorBoundary>
      <div className={styles.rail} id={PART_IDS.rail} hidden={parts.rail.folded}>
        <ErrorBoundary part={names.rail}>{rail}</ErrorBoundary>
      </div>
      <div className={styles.railLine}>
        <PartSplitter id="rail" size={parts.rail.size} max={PARTS.rail.max} />
      </div>
      <main className={styles.stage}>
        <ErrorBoundary part={names.stage}>{stage}</ErrorBoundary>
      </main>
      <div className={styles.dockLine}>
        <PartSplitter id="dock" size={dockSize} max={highest} />
      </div>
      <div className={styles.dock} id={PART_IDS.dock}>
        <ErrorBoundary part={names.dock}>{dock}</ErrorBoundary>
      </div>
    </div>
  );
}

function foldOf({ folded }: { readonly folded: boolean }): 'folded' | undefined {
  return folded ? 'folded' : undefined;
}

interface PartSplitterProps {
  readonly id: PartId;
  readonly size: number;
  readonly max: number;
}

function PartSplitter({ id, size, max }: PartSplitterProps) {
  const folded = useApp((state) => state.parts[id].folded);
  const resizePart = useApp((state) => state.resizePart);
  const foldPart = useApp((state) => state.foldPart);
  return (
    <Splitter
      label={t.layout.parts[id].size}
      controls={PART_IDS[id]}
      orientation={id === 'rail' ? 'vertical' : 'horizontal'}
      part={id === 'rail' ? 'before' : 'after'}
      size={size}
      folded={folded}
      min={PARTS[id].min}
      max={max}
      valueText={folded ? t.layout.folded : t.layout.pixels(size)}
      onResize={(next) => resizePart(id, next)}
      onFold={(next) => foldPart(id, next)}
    />
  );
}

function useWindowHeight(): number {
  return useSyncExternalStore(followWindow, () => innerHeight);
}

function followWindow(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}
