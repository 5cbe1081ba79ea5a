/** The environment as every report records it, the certificate that comes nearest to it, and the gates that are shut. */
import { useMemo } from 'react';
import type { Certificate } from '../../../src/measure/certificate.ts';
import type { Environment } from '../../../src/measure/environment.ts';
import { type Gate, gatesOf } from '../../../src/measure/gates.ts';
import { certificateFor } from '../../probe/certificate.ts';
import { useApp } from '../../store/appStore.ts';

export interface Stamp {
  readonly environment: Environment;
  readonly certificate: Certificate | null;
  readonly gates: readonly Gate[];
}

/** Null until the browser's facts are read. */
export function useStamp(): Stamp | null {
  const read = useApp((state) => state.environment);
  const scale = useApp((state) => state.scale);
  return useMemo(() => {
    if (!read) return null;
    const environment = { ...read, frame: { ...read.frame, scale } };
    const certificate = certificateFor(environment);
    return { environment, certificate, gates: gatesOf(environment, certificate) };
  }, [read, scale]);
}
