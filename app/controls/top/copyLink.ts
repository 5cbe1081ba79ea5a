/** Copies the link that opens this very project. */
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { linkOf } from '../../store/link.ts';
import { toasts } from '../../ui/toasts.ts';

export function copyLink(): void {
  const hash = linkOf(useApp.getState());
  const url = `${location.origin}${location.pathname}${hash === '' ? '' : `#${hash}`}`;
  navigator.clipboard.writeText(url).then(
    () => toasts.add({ title: t.top.copied }),
    () => toasts.add({ title: t.top.notCopied }),
  );
}
