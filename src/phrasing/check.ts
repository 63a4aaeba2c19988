import { EDGES } from './english.ts';
import { type Item, isCause, toItems } from './items.ts';
import { type Matching, matchItems } from './match-items.ts';
import { keepsOrder } from './order.ts';
import type { Refusal } from './outcome.ts';
import { findSurfaceFault } from './surface.ts';

/**
 * Why a wording of a masked answer can't be trusted to say the same; undefined where it can.
 *
 * Every word that carries meaning is paired with one of the answer that says the same, none left over on either side,
 * and what belongs together stays together. A wording that merely might be right is refused.
 */
export const findFault = (answer: string, wording: string): Refusal | undefined => {
  const surface = findSurfaceFault(answer, wording);
  if (surface) return surface;
  const before = toItems(answer);
  const after = toItems(wording);
  if (after.empty !== before.empty) return after.empty > before.empty ? 'added' : 'dropped';
  const matching = matchItems(before.items, after.items);
  return (
    findLeftOver(before.items, after.items, matching) ??
    (wearsNewCapital(before.items, after.items, matching) ? 'name' : undefined) ??
    (keepsOrder(before.items, after.items, matching) && keepsEnds(before.items, after.items, matching)
      ? undefined
      : 'order')
  );
};

const findLeftOver = (answer: readonly Item[], wording: readonly Item[], matching: Matching): Refusal | undefined => {
  const added = matching.added
    .filter((at) => !isSubjectAgain(at, answer, wording, matching))
    .flatMap((at) => wording[at] ?? []);
  const dropped = matching.dropped.filter((at) => !isSpare(at, answer)).flatMap((at) => answer[at] ?? []);
  if (added.length > 3 && added.length > wording.length / 2) return 'language';
  if (added.some((item) => item.capital)) return 'name';
  const odd = [...added, ...dropped];
  if (odd.some((item) => NEGATIONS.has(item.text))) return 'negation';
  if (odd.some((item) => HEDGES.has(item.text))) return 'hedge';
  if (added.length > 0 || matching.added.length > MOST_REPEATED) return 'added';
  return dropped.length > 0 || matching.dropped.length > MOST_SPARED ? 'dropped' : undefined;
};

const MOST_REPEATED = 2;
const MOST_SPARED = 1;

const isFirst = (at: number, items: readonly Item[]): boolean => items[at]?.unit !== items[at - 1]?.unit || at === 0;

/** A sentence that was split may begin with its subject again. */
const isSubjectAgain = (
  at: number,
  answer: readonly Item[],
  wording: readonly Item[],
  { partners }: Matching,
): boolean => {
  const item = wording[at];
  const next = partners[at + 1];
  if (!item || item.kind === 'slot' || item.capital || isBinding(item) || next === undefined || !isFirst(at, wording))
    return false;
  return answer.some(
    (other, place) =>
      other.key === item.key && isFirst(place, answer) && other.unit === answer[next]?.unit && place < next,
  );
};

/** "So" may fall away at the head of a sentence, and a subject said before may become a pronoun there. */
const isSpare = (at: number, answer: readonly Item[]): boolean => {
  const item = answer[at];
  if (!item || item.kind === 'slot' || !isFirst(at, answer)) return false;
  if (isCause(item)) return item.text !== 'because' && item.text !== 'since';
  return !isBinding(item) && answer.some((other, place) => place < at && other.key === item.key);
};

const isBinding = (item: Item): boolean => NEGATIONS.has(item.text) || HEDGES.has(item.text) || isCause(item);

/** A word that is a name with a capital and none without must keep its case. */
const wearsNewCapital = (answer: readonly Item[], wording: readonly Item[], { partners }: Matching): boolean =>
  wording.some((item, at) => {
    const partner = partners[at];
    return item.capital && partner !== undefined && answer[partner]?.capital !== true;
  });

/** A range keeps its "from" and its "to". */
const keepsEnds = (answer: readonly Item[], wording: readonly Item[], { partners }: Matching): boolean =>
  wording.every((item, at) => {
    const partner = partners[at];
    const before = partner === undefined ? undefined : answer[partner];
    return item.kind !== 'slot' || before === undefined || endOf(item) === endOf(before);
  });

const endOf = ({ words }: Item): string => {
  const last = words.findLast((word) => word !== 'the' && word !== 'a') ?? '';
  return ['from', 'to'].includes(last) ? last : '';
};

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without lacking hardly barely scarcely rarely seldom unless except no_longer instead_of impossible'.split(
    ' ',
  ),
);

const HEDGES: ReadonlySet<string> = new Set([
  ...EDGES,
  ...`can could may might must should will about around roughly approximately nearly almost up_to at_least at_most
  more_than less_than over under above below only solely just merely most more less fewer least some any all every each
  many few little several both enough seems seem appear perhaps maybe possibly likely unlikely tends always certainly
  surely definitely exactly or if when once until before after than better best worse worst`.split(/\s+/),
]);
