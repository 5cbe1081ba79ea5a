/** Copies the link that opens this very project. */
import { Link } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { linkOf } from '../../store/link.ts';
import { Button } from '../../ui/Button.tsx';
import { toasts } from '../../ui/toasts.ts';

export function ShareButton() {
  const share = () => {
    const hash = linkOf(useApp.getState());
    const url = `${location.origin}${location.pathname}${hash === '' ? '' : `#${hash}`}`;
    navigator.clipboard.writeText(url).then(
      () => toasts.add({ title: t.top.copied }),
      () => toasts.add({ title: t.top.notCopied }),
    );
  };
  return (
    <Button onClick={share}>
      <Link size={14} aria-hidden />
      {t.top.share}
    </Button>
  );
}
