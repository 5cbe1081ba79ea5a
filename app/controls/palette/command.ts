/** An action as the palette lists it. */
import type { FilterItem } from '../../ui/FilterList.tsx';

export interface Command extends FilterItem {
  /** Runs when the palette is gone and focus is back where it was. */
  readonly run: () => void;
}
