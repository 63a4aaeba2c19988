import type { PlanWish } from '../../../core/said/plan-wish.ts';

/**
 * "Why is HTTP in there?", "why is the first one first?", "explain the last point": a part of the plan, and its reason;
 * "what's first?", "where do I begin", "that's too much at once" ask for no more than where it begins.
 */
export const readPlace = (line: string): PlanWish | undefined => {
  if (BEGINNING.some((pattern) => pattern.test(line))) return { kind: 'point', at: 0 };
  const point = placeOf(POINT.exec(line)?.[1]);
  if (point !== undefined) return { kind: 'point', at: point };
  const step = placeOf(STEP.exec(line)?.[1]);
  if (step !== undefined) return { kind: 'place', at: step };
  if (FIRST.test(line)) return { kind: 'place', at: 0 };
  return WHY.test(line) || ALONE.test(line) ? { kind: 'place' } : undefined;
};

const placeOf = (word = ''): number | undefined => {
  const at = PLACES.indexOf(word);
  return word === 'last' ? -1 : at < 0 ? undefined : at;
};
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const WHICH = '(?:one|skill|step|thing|topic|subject)';
const BEGINNING: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:ok|okay|so|and|but|then|now|hm+|great|cool|thanks) )*what(?: (?:is|comes|do|should|shall|must|will|goes|would) | )?(?:the |my |i |it |we )*(?:(?:do|learn|study|start|begin|tackle) )?(?:with )?(?:the |my )?(?:very )?first(?: ${WHICH})?(?: of (?:it|them|all))?(?: then| now| up| please)*$`,
  ),
  /^(?:(?:ok|okay|so|and|but|then|now|hm+|great|cool|thanks) )*(?:where|with what|what|how) (?:do|should|shall|would|can|to|must)(?: (?:i|we|you))?(?: (?:even|actually|best))? ?(?:start|begin)(?: with| on| at| it| this)?(?: then| now| today)*$/,
  new RegExp(`^(?:(?:ok|so|and) )*(?:the |my )?first (?!one)${WHICH}(?: please)?$|^(?:(?:ok|so|and|but|then) )*first$`),
  /\btoo much (?:(?:is |is in )?(?:there|here)|in (?:it|there|this)|at once|at one time|to take in|information|info|stuff|detail)\b|\boverwhelm\w*|\bmake (?:it|this|that) (?:really |much |very )?(?:small|smaller|simple|simpler|tiny)\b|^(?:please |can you )?simplify(?: it| this| that)?(?: please)?$|\bbreak (?:it|this|that) (?:down|up)\b/,
];

const POINT = /\bthe (\w+) (?:point|bullet|line|entry|bullet point)\b/;
const STEP = /\b(?:why|explain|what is the point of)\b[a-z ]{0,20}\bthe (\w+) (?:one|step|skill|thing|item|topic)\b/;
const FIRST =
  /^(?:and |but |ok |so )*why (?:(?:does|do|should|must) (?:it|that|the plan|this|i|we) (?:start|begin)|(?:in )?(?:this|that) order|(?:that|this|it|those|these)? ?first$|(?:is|are|does|do) (?:that|this|it|those|they) (?:come )?first$)/;
/** Of the skill that is named: `why python`, `why is docker so late`; not `why three years`. */
const ALONE =
  /^(?:(?:and|but|ok|so|hm+) )*why (?:not )?[a-z0-9.+#-]+(?: [a-z0-9.+#-]+)?(?<! (?:years|months|weeks|hours))$/;
const WHY =
  /\bwhy (?:do|would|should|must) (?:i|we) (?:even |really |still )?(?:need|learn|have|study|know)\b|\b(?:why|how come)\b[a-z0-9 .+#-]{1,40}\b(?:in (?:there|here|it|that|(?:the|this|my) plan)|(?:on|part of) (?:it|that|the|this|my|there)(?: plan| list| road)?|included|listed|so (?:early|late|soon)|first|last|before|after|at the (?:start|beginning|end)|at all)\b/;
