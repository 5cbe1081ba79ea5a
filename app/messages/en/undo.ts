/** Undo and redo: the buttons, and what they say was changed. */
export const undo = {
  undo: 'Undo',
  redo: 'Redo',
  keys: {
    undo: (mac: boolean) => (mac ? '\u2318Z' : 'Ctrl+Z'),
    redo: (mac: boolean) => (mac ? '\u21e7\u2318Z' : 'Ctrl+Shift+Z'),
  },
  button: (action: string, what: string, keys: string) => `${action} ${what} (${keys})`,
  nothing: (action: string, keys: string) => `${action}: nothing yet (${keys})`,
  undone: (changes: string) => `Undone: ${changes}`,
  redone: (changes: string) => `Done again: ${changes}`,
  change: (what: string, from: string, to: string) => `${what} ${from} \u2192 ${to}`,
  andMore: (changes: string, n: number) => `${changes} and ${n} more`,
  profile: 'profile',
  ruleSet: 'rule set',
  limit: (title: string) => `own limit of ${title}`,
};
