/** What is said beside render and wait: when the frame was on screen, and that making the data does not count. */
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { formatMs } from '../../ui/format.ts';

export function Besides() {
  const cell = useApp((state) => state.current);
  const last = useApp((state) => state.history.at(-1));
  const made = useApp((state) => state.lastMake);
  const clock = useApp((state) => state.environment?.screenClock);
  const screen = cell?.summary ? cell.summary.screen?.median : last?.screen;
  const main = cell?.summary ? cell.summary.main.median : last?.main;
  return (
    <>
      {screen != null && main !== undefined && (
        <span title={t.dock.screenAbout(signed(screen - main))}>
          {t.dock.screen} <b>{formatMs(screen)}</b>
        </span>
      )}
      {clock === false && <span title={t.dock.noScreenAbout}>{t.dock.noScreen}</span>}
      {made > 0 && <span>{t.dock.made(formatMs(made))}</span>}
    </>
  );
}

function signed(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${formatMs(Math.abs(ms))}`;
}
