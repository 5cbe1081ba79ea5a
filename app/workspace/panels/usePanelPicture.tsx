/** Saves or copies a panel as a picture, and says whether that worked. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Panel } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { shownName } from '../shownName.ts';
import { panelPng } from './panelPng.ts';
import styles from './usePanelPicture.module.css';

const SAID_FOR = 4000;

export function usePanelPicture(colours: ReadonlyMap<number, string>): {
  readonly make: (how: 'save' | 'copy', panel: Panel, anchor: HTMLElement) => void;
  readonly said: ReactNode;
} {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [words]);
  const make = useCallback(
    (how: 'save' | 'copy', panel: Panel, anchor: HTMLElement) => {
      const plot = (anchor.closest('figure') ?? anchor.closest('[role=dialog]'))?.querySelector('canvas');
      if (!plot) return setWords(t.page.notDrawn);
      const legend = panel.lines.map(({ run, name }) => ({ name, colour: colours.get(run) ?? '#888888' }));
      const title = shownName(panel.metric);
      const picture = panelPng({ title, plot, legend });
      const done =
        how === 'save'
          ? picture.then((blob) => saveBlob(`${title.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')}.png`, blob))
          : navigator.clipboard
              .write([new ClipboardItem({ 'image/png': picture })])
              .then(() => setWords(t.page.copied));
      return done.catch(() => setWords(t.page.notCopied));
    },
    [colours],
  );
  return {
    make,
    said: words && (
      <p className={styles.said} role="status">
        {words}
      </p>
    ),
  };
}
