/** Ids of the screen's parts in the document, for what controls them. */
import type { PartId } from './store/layoutSlice.ts';

export const PART_IDS: Readonly<Record<PartId, string>> = { rail: 'part-rail', dock: 'part-dock' };
