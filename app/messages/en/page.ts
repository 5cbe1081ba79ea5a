/** The page under test. */
export const page = {
  title: 'Synthetic project',
  runs: (n: string) => `${n} ${n === '1' ? 'run' : 'runs'}`,
  metrics: (n: string) => `${n} metrics`,
  shown: (n: string) => `${n} ${n === '1' ? 'run' : 'runs'} in panels`,
  panels: 'Panels',
  table: 'Run table',
  step: 'Step',
  someOf: (n: string, all: string) => `${n} of ${all}`,
  more: (n: number) => `+${n}`,
  atStep: (step: string) => `Step ${step}`,
  noLines: 'No run in view has this metric.',
};
