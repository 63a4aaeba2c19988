import type { NamePatterns } from './gazetteer.ts';
import { FIGURE, NUMBER_WORD } from './numbers.ts';
import { type Masked, type Slot, type SlotKind, slotMark } from './slots.ts';

/** Takes every figure, name, level, country, link, date, source and quotation out of a text. */
export const createMask =
  (names: NamePatterns) =>
  (text: string): Masked => {
    const patterns: NamePatterns = [
      ['link', LINK],
      ['quote', QUOTE],
      ...names.filter(([kind]) => kind === 'source'),
      ['date', DATE],
      ['name', CURRENCY],
      ...names.filter(([kind]) => kind !== 'source'),
      ['name', ODD_WORD],
      ['name', CAPITAL_INSIDE],
      ['figure', FIGURE],
      ['figure', NUMBER_WORD],
    ];
    return inReadingOrder(patterns.reduce(take, { text, taken: [] }));
  };

const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+|\b[a-z][\w-]*(?:\.[a-z]{2,})+\b(?:\/\S*[\w/])?/gu;
const CURRENCY = /\b(?:US |American )?(?:dollars?|euros?|pounds?)\b|\b(?:USD|EUR|GBP)\b/gu;
const QUOTE = /“[^”]{1,200}”|"[^"]{1,200}"/gu;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  `\\b(?:\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{1,2} )?(?:${MONTH})(?: \\d{1,2},)? \\d{4}|(?:19|20)\\d{2})\\b`,
  'gu',
);
/** A word with a digit, a sign or a capital in its middle: `C#`, `OAuth`, `.NET`, `k8s`, `API`. */
const ODD_WORD =
  /(?<![\p{L}\p{N}{_])(?:\.[A-Z]\w+|\p{L}+(?:[+#]+|[\p{Lu}\p{N}][\p{L}\p{N}]*)(?:[./+-][\p{L}\p{N}]+)*)(?!\p{L})/gu;
/** A capital that no sentence begins with. "I" is no name. */
const CAPITAL_INSIDE = /(?<=[\p{L}\p{N},;)}%] )(?!I\b)\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)*/gu;

type Taken = { readonly kind: SlotKind; readonly text: string };
type State = { readonly text: string; readonly taken: readonly Taken[] };

/** While more is taken, what was taken stands as a private-use character that no pattern matches. */
const FIRST_MARK = 0xe000;

const take = ({ text, taken }: State, [kind, pattern]: readonly [SlotKind, RegExp]): State => {
  const found: Taken[] = [...taken];
  const rest = text.replaceAll(pattern, (match) => {
    found.push({ kind, text: match });
    return String.fromCharCode(FIRST_MARK + found.length - 1);
  });
  return { text: rest, taken: found };
};

/** Names the slots by kind and number, in the order one reads them. */
const inReadingOrder = ({ text, taken }: State): Masked => {
  const slots: Slot[] = [];
  const counts = new Map<SlotKind, number>();
  const masked = text.replaceAll(/[\uE000-\uF8FF]/g, (mark) => {
    const one = taken[mark.charCodeAt(0) - FIRST_MARK];
    if (!one) return '';
    const number = (counts.get(one.kind) ?? 0) + 1;
    counts.set(one.kind, number);
    const name = `${one.kind}_${number}`;
    slots.push({ name, text: putBack(one.text, taken) });
    return slotMark(name);
  });
  return { text: masked, slots };
};

/** A figure may have swallowed what was taken before it. */
const putBack = (text: string, taken: readonly Taken[]): string =>
  text.replaceAll(/[\uE000-\uF8FF]/g, (mark) => {
    const one = taken[mark.charCodeAt(0) - FIRST_MARK];
    return one ? putBack(one.text, taken) : '';
  });
