/** Places in a list, from 0; those counted from its end are negative. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map(
    (word, at) => [word, at] as const,
  ),
  ...['1st', '2nd', '3rd', '4th', '5th'].map((word, at) => [word, at] as const),
  ['former', 0],
  ['middle', 1],
  ['latter', -1],
  ['last', -1],
  ['final', -1],
]);
