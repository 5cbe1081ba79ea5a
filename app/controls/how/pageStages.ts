/** The stages inside the page window, in the order in which an update passes through them. */
import { type PageStage, STAGES } from '../../../src/measure/stages.ts';

export const PAGE_STAGES: readonly PageStage[] = STAGES.filter((stage) => stage !== 'backend');
