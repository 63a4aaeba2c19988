/** `drop sql`, `no, scratch docker please`: an order, that passes over what is not begun and takes off what is. */
export const isDropOrder = (words: string): boolean => DROPPING.test(words);

const DROPPING =
  /(?:^|[.,;!?\n]\s*)(?:(?:and|so|ok|okay|please|then|now|no|oh|wait|sorry|actually|can you|could you)[ ,]+){0,3}(?:drop|scratch|scrap) /;
