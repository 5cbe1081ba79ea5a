/** Zod without its compiled fast path, which probes `new Function` and so trips the Content-Security-Policy. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
