/** All that stands behind a figure: a trial's course, the stages, the rules, the clock, the machine, and its drift. */
import { CertificateSection } from './CertificateSection.tsx';
import { FigureSection } from './FigureSection.tsx';
import { MachineSection } from './MachineSection.tsx';
import { SentinelSection } from './SentinelSection.tsx';
import { StageSection } from './StageSection.tsx';
import { TrialSection } from './TrialSection.tsx';
import { useStamp } from './useStamp.ts';

export function HowContent() {
  const stamp = useStamp();
  return (
    <>
      <TrialSection />
      <StageSection />
      <FigureSection />
      <CertificateSection stamp={stamp} />
      <MachineSection stamp={stamp} />
      <SentinelSection />
    </>
  );
}
