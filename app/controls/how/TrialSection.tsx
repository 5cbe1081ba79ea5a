/** One real trial as a picture, its stages to point at, and what it was in one sentence. */
import { useState } from 'react';
import type { PageStage } from '../../../src/measure/stages.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Section } from './Section.tsx';
import { StageKey } from './StageKey.tsx';
import { TrialPicture } from './TrialPicture.tsx';
import styles from './TrialSection.module.css';
import { trialWords } from './trialWords.ts';

export function TrialSection() {
  const trial = useApp((state) => state.trial);
  const clockCost = useApp((state) => state.environment?.clockCost ?? null);
  const [pointed, setPointed] = useState<PageStage | null>(null);
  const [kept, setKept] = useState<PageStage | null>(null);
  return (
    <Section title={t.how.trial.title}>
      {trial ? (
        <>
          <TrialPicture trial={trial} only={pointed ?? kept} />
          <StageKey spans={trial.timeline.spans} kept={kept} onPoint={setPointed} onKeep={setKept} />
          <p className={styles.words}>{trialWords(trial.sample, clockCost)}</p>
        </>
      ) : (
        <p className={styles.empty}>{t.how.trial.empty}</p>
      )}
    </Section>
  );
}
