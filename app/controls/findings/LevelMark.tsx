/** A level as a mark alone, for where its word stands beside it or is said otherwise. */
import { Info } from 'lucide-react';
import type { FindingLevel } from '../../../src/spec/finding.ts';
import { HeadroomMark } from '../../ui/HeadroomMark.tsx';

export interface LevelMarkProps {
  readonly level: FindingLevel;
}

export function LevelMark({ level }: LevelMarkProps) {
  return level === 'note' ? <Info size={14} aria-hidden /> : <HeadroomMark state={level} />;
}
