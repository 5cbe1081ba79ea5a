/** What all parts of the report's schema are made of: plain values, and the registry that names its parts. */
import { z } from '../spec/z.ts';

/** Titles and names of parts in the JSON Schema; a registry of our own keeps zod's global one empty. */
export const names = z.registry<{ id?: string; title: string }>();

export const amount = z.number().check(z.minimum(0));
export const ordinal = z.int().check(z.minimum(0));
export const text = z.string();
/** ISO 8601 with its zone. */
export const moment = z.iso.datetime({ offset: true });
