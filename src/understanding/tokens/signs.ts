export const DASHES: ReadonlyMap<number, string> = new Map([
  [0x2022, '•'],
  [0xb7, '•'],
  [0x2013, '-'],
  [0x2014, ','],
  [0x2026, '.'],
  [0x2192, '>'],
]);
/** What people tick lists off with. */
export const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ticked: '✅✓✔☑🟢',
    crossed: '❌✖✗✘🚫⛔🛑🗑',
    ongoing: '⏳⌛🚧🔄🟡🟠🏗',
    blank: '🔴⚪⬜⭕🟥',
    fraction: '⁄',
  }).flatMap(([word, signs]) => [...signs].map((sign) => [sign.codePointAt(0) ?? 0, word] as const)),
);
