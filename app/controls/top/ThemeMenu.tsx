/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';

export function ThemeMenu() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <Segmented
      label={t.top.theme}
      value={theme}
      options={[
        { value: 'system', label: <Monitor size={14} aria-hidden />, name: t.top.themes.system },
        { value: 'light', label: <Sun size={14} aria-hidden />, name: t.top.themes.light },
        { value: 'dark', label: <Moon size={14} aria-hidden />, name: t.top.themes.dark },
      ]}
      onChange={setTheme}
    />
  );
}
