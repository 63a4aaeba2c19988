/** Whether it is asked who sees what is held: "can my boss read this?". */
export const asksWhoSees = (words: string): boolean => WHO_SEES.test(words);

const WHO_SEES =
  /\bwho\b.{0,30}\b(?:sees?|reads?|access|look)\b|\b(?:can|does|do|will|would|could)\b.{0,40}\b(?:boss|manager|managers|colleagues?|coworkers?|team|admins?|company|employer|others?|anyone|anybody|everyone|people|hr|they)\b.{0,30}\b(?:see|sees|read|reads|access|look|find out|know)\b|\bvisible\b/;
