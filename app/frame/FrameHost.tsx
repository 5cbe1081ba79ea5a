/** The place where the page under test is shown: its size is fixed, and it is scaled down where room is short. */
import { useLayoutEffect, useRef } from 'react';
import { FRAME } from '../workspace/geometry.ts';
import type { Conductor } from './conductor.ts';
import styles from './FrameHost.module.css';

export interface FrameHostProps {
  readonly conductor: Conductor;
  /** CSS pixels of the frame are the same at every scale; only how it is shown changes. */
  readonly onScale: (scale: number) => void;
}

export function FrameHost({ conductor, onScale }: FrameHostProps) {
  const room = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const refit = () => {
      const { clientWidth, clientHeight } = room.current!;
      const scale = Math.min(1, clientWidth / FRAME.width, clientHeight / FRAME.height);
      slot.current!.style.transform = scale < 1 ? `scale(${scale})` : '';
      slot.current!.style.left = `${Math.max(0, (clientWidth - FRAME.width * scale) / 2)}px`;
      slot.current!.style.top = `${Math.max(0, (clientHeight - FRAME.height * scale) / 2)}px`;
      onScale(Math.round(scale * 1000) / 1000);
    };
    const observer = new ResizeObserver(refit);
    observer.observe(room.current!);
    refit();
    return () => observer.disconnect();
  }, [onScale]);

  useLayoutEffect(() => conductor.mount(slot.current!), [conductor]);

  return (
    <div ref={room} className={styles.room}>
      <div ref={slot} className={styles.slot} style={{ width: FRAME.width, height: FRAME.height }} />
    </div>
  );
}
