/** What of the page is in view: sorted, searched, zoomed, folded. The same view over the same project is the same page. */
import type { SectionPrefix } from '../kernels/sections.ts';
import type { ColumnLayout, Listing } from '../wire/listing.ts';
import type { Range, Span, XAxis } from '../wire/query.ts';
import type { LineKey } from './pageModel.ts';
import type { PanelStyles } from './panelSettings.ts';

export interface PageView {
  readonly listing: Listing;
  readonly layout: ColumnLayout;
  /** Rows of the table in view, and its scrolled columns in view. */
  readonly rows: Span;
  readonly columns: Span;
  /** What panels over that axis show; null for all. */
  readonly zoom: (Range & { readonly x: XAxis }) | null;
  readonly prefix: SectionPrefix;
  /** Panels whose name matches; a regular expression, '' for all. */
  readonly search: string;
  /** Sections opened or closed by hand, against the spec's first `openSections`. */
  readonly toggled: readonly string[];
  /** Pages that sections were turned to, by their names. */
  readonly pages: Readonly<Record<string, number>>;
  /** Panels above all sections. */
  readonly pinned: readonly string[];
  /** The panel that fills the page; null for none. */
  readonly full: string | null;
  readonly styles: PanelStyles;
  /** Lines hidden by hand. */
  readonly hidden: readonly LineKey[];
  /** Runs beyond the first `visibleRuns` that were shown by hand. */
  readonly shown: readonly { readonly run: number; readonly name: string }[];
  /** Panels in view, where only those are mounted. */
  readonly panels: Span;
}
