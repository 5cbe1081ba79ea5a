/** What a person can do with a panel; the same object for all, so that panels need not render anew. */
import type { XAxis } from '../../../src/wire/query.ts';

export interface PanelActions {
  readonly zoom: (x: XAxis, from: number, to: number) => void;
  readonly resetZoom: () => void;
  /** Makes a line stand out in all panels, and its row in the table; null for none. */
  readonly focus: (line: number | null) => void;
  readonly openMenu: (metric: string, button: HTMLElement) => void;
}
