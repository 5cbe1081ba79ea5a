/** How lines are drawn: smoothing, axes, bands. What is not set here is inherited, and says from where. */
import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Smoothing } from '../../../src/kernels/smooth.ts';
import type { PanelSettings } from '../../../src/page/panelSettings.ts';
import { t } from '../../messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './SettingsForm.module.css';
import { amountOf, SMOOTHINGS, smoothingOf, withAmount } from './smoothingChoice.ts';

export interface SettingsFormProps {
  readonly inherited: PanelSettings;
  /** What was set here over it, when the form was opened. */
  readonly own: Partial<PanelSettings>;
  readonly isGrouped: boolean;
  readonly onChange: (own: Partial<PanelSettings>) => void;
}

export function SettingsForm({ inherited, own: before, isGrouped, onChange }: SettingsFormProps) {
  // The page follows when its update is done; the form does at once.
  const [own, setOwn] = useState(before);
  const settings = { ...inherited, ...own };
  const change = (next: Partial<PanelSettings>) => {
    setOwn(next);
    onChange(next);
  };
  const set = (part: Partial<PanelSettings>) => change({ ...own, ...part });
  const words = t.page.settings;
  const { smoothing, spread } = settings;
  return (
    <div className={styles.form}>
      <Row label={words.smoothing}>
        <Select
          label={words.smoothing}
          value={smoothing.kind}
          options={SMOOTHINGS.map((kind) => ({ value: kind, label: words.smoothings[kind] }))}
          onChange={(kind) => set({ smoothing: smoothingOf(kind) })}
        />
      </Row>
      {smoothing.kind !== 'none' && (
        <Amount smoothing={smoothing} onChange={(next) => set({ smoothing: next })} />
      )}
      <Row label={words.x}>
        <Segmented
          label={words.x}
          value={settings.x}
          options={(['step', 'relative', 'wall'] as const).map((x) => ({ value: x, label: words.axes[x] }))}
          onChange={(x) => set({ x })}
        />
      </Row>
      {settings.x !== 'wall' && (
        <Tick label={words.logX} checked={settings.logX} onChange={(logX) => set({ logX })} />
      )}
      <Tick label={words.logY} checked={settings.logY} onChange={(logY) => set({ logY })} />
      <Tick label={words.band} checked={settings.band} onChange={(band) => set({ band })} />
      <Tick
        label={words.ignoreOutliers}
        checked={settings.ignoreOutliers}
        onChange={(ignoreOutliers) => set({ ignoreOutliers })}
      />
      <Tick
        label={words.legendByValue}
        checked={settings.legend === 'value'}
        onChange={(checked) => set({ legend: checked ? 'value' : 'list' })}
      />
      {isGrouped && (
        <>
          <Row label={words.middle}>
            <Segmented
              label={words.middle}
              value={spread.middle}
              options={(['mean', 'median'] as const).map((value) => ({ value, label: words.middles[value] }))}
              onChange={(middle) => set({ spread: { ...spread, middle } })}
            />
          </Row>
          <Row label={words.width}>
            <Select
              label={words.width}
              value={spread.width}
              options={(['minMax', 'standardDeviation', 'standardError', 'none'] as const).map((value) => ({
                value,
                label: words.widths[value],
              }))}
              onChange={(width) => set({ spread: { ...spread, width } })}
            />
          </Row>
        </>
      )}
      <Button look="quiet" aria-disabled={Object.keys(own).length === 0} onClick={() => change({})}>
        {words.inherit}
      </Button>
    </div>
  );
}

interface AmountProps {
  readonly smoothing: Exclude<Smoothing, { readonly kind: 'none' }>;
  readonly onChange: (smoothing: Smoothing) => void;
}

function Amount({ smoothing, onChange }: AmountProps) {
  const { value, most, step } = amountOf(smoothing);
  const label = t.page.settings.amounts[smoothing.kind];
  return (
    <Row label={label}>
      <input
        type="range"
        className={styles.range}
        aria-label={label}
        min={step}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(withAmount(smoothing, event.currentTarget.valueAsNumber))}
      />
      <output className={styles.amount}>{value}</output>
    </Row>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is a control, though not an input
    <label className={styles.tick}>
      <Checkbox.Root className={styles.box} checked={checked} onCheckedChange={onChange}>
        <Checkbox.Indicator className={styles.mark}>
          <Check size={12} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      {label}
    </label>
  );
}
