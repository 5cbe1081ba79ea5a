/** Copies the link that opens this very project. */
import { Link } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { copyLink } from './copyLink.ts';

export function ShareButton() {
  return (
    <Button onClick={copyLink}>
      <Link size={14} aria-hidden />
      {t.top.share}
    </Button>
  );
}
