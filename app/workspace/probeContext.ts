/** The stage clock and completion that the frame gives to the page under test. */
import { createContext, useContext } from 'react';
import { untimed } from '../../src/measure/stages.ts';
import type { Probe } from '../probe/completion.ts';

export const ProbeContext = createContext<Probe>({ clock: untimed, report: () => undefined });

export const useProbe = () => useContext(ProbeContext);
