/** The catalogue in use: every text that people read comes from here. */
import { en, type Messages } from './en.ts';

export const t: Messages = en;
