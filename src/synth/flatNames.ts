/** Names without any prefix, `metric_7`: a page has a single section for them. */
import { plainKind } from './metricKinds.ts';
import type { NameStyle } from './nameStyles.ts';

export const flatNames: NameStyle = {
  name: (index) => `metric_${index}`,
  index: (name) => {
    const flat = /^metric_(\d+)$/.exec(name);
    return flat ? Number(flat[1]) : undefined;
  },
  kind: plainKind,
};
