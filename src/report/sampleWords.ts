/** Why samples are invalid and what they are flagged with, in words: the same in every export and on the page. */

/** Each ends the sentence "not counted: ...". */
export const reasonWords: Readonly<Record<string, string>> = {
  'warm-up': 'a warm-up',
  control: 'a control, timed without its stages',
  'late-work': 'something was drawn after its end',
  input: 'page in use',
  hidden: 'the tab was hidden',
  resized: 'the page was resized',
  incomplete: 'the page never said that it was complete',
  'unplanned-query': 'the page asked for what was not planned',
  unpresented: 'the browser never told when it was on screen',
};

/** Each ends the sentence "flagged: ...". */
export const flagWords: Readonly<Record<string, string>> = {
  'warm-up': 'a warm-up',
  control: 'a control, timed without its stages',
  unpresented: 'the browser never told when it was on screen',
  drift: 'the machine ran faster or slower than usual',
  'harness-cost': 'timing it cost more than 1 % of it',
  'never-quiet': 'the page was never quiet before it',
  'own-view': 'the page stood as a person had set it',
};

/** The reason itself where there are no words for it: a report may come from another version. */
export function reasonInWords(reason: string): string {
  return Object.hasOwn(reasonWords, reason) ? reasonWords[reason]! : reason;
}

export function flagInWords(flag: string): string {
  return Object.hasOwn(flagWords, flag) ? flagWords[flag]! : flag;
}
