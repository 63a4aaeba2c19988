import type { SkillStatus } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

type Span = { readonly from: number; readonly to: number };

/**
 * `docker's in the bag`, `fastapi is second nature by now but django is double dutch to me`, `git and linux under my belt`, `one
 * foot in the door with go`: turns of phrase that say how far somebody is, right beside the names they are of.
 */
export const readIdiom = (tokens: readonly Token[], name: Span, names: readonly Span[]): SkillStatus | undefined => {
  const before = startOfNames(tokens, name, names);
  const led = LEADING.all(tokens).find(({ to }) => to === before);
  if (led !== undefined) return led.value;
  const at = endOfNames(tokens, name, names);
  let from = at;
  while (BETWEEN.has(tokens[from]?.word ?? '') && !isBreak(tokens[from])) from++;
  const hit = isBreak(tokens[from]) ? undefined : IDIOMS.at(tokens, from);
  if (hit === undefined || isAsked(tokens, before)) return undefined;
  const isDenied = tokens.slice(at, from).some(({ word }) => word === 'not');
  if (isDenied) return hit.value === 'learned' ? 'learning' : undefined;
  let to = hit.to;
  while (!isClauseEnd(tokens[to]) && BEHIND.has(tokens[to]?.word ?? '')) to++;
  return isClauseEnd(tokens[to]) || JOINTS.has(tokens[to]?.word ?? '') ? hit.value : undefined;
};

/** `is docker in the bag?` */
const isAsked = (tokens: readonly Token[], at: number): boolean => ASKING.has(tokens[at - 1]?.word ?? '');
const ASKING = wordSet('is are was if when once until till');

const startOfNames = (tokens: readonly Token[], { from }: Span, names: readonly Span[]): number => {
  let start = from;
  while (start > 0 && isOfList(tokens, start - 1, names)) start--;
  return start;
};

const endOfNames = (tokens: readonly Token[], { to }: Span, names: readonly Span[]): number => {
  let end = to;
  while (end < tokens.length && isOfList(tokens, end, names)) end++;
  return end;
};

const isOfList = (tokens: readonly Token[], at: number, names: readonly Span[]): boolean =>
  isWithin(names, at) || (LINKING.has(tokens[at]?.word ?? '') && isWithin(names, at + 1) && isWithin(names, at - 1));
const LINKING = wordSet('and plus or');

const BETWEEN = wordSet(
  'is are has have become became feels feel all both now already by pretty much basically practically not got totally a',
);
const BEHIND = wordSet('now by already to for me us then too as well finally though today at this point these days');
const JOINTS = wordSet('but and while so whereas');

const IDIOMS = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'in the bag|in my bag|under my belt|under the belt|second nature|closed chapter|nailed|nailed down|down pat|down to a t|old hat|old news|my bread and butter|bread and butter|my daily bread|my comfort zone|breeze|piece of cake|child play|no sweat|done and dusted|off my plate|off the list|out of the way|in my blood|in my toolbox|in my repertoire|in my pocket|at my fingertips|home turf|like breathing|muscle memory|sorted|wrapped up|squared away|ticked off|crossed off':
      'learned',
    'double dutch|greek|all greek|chinese|all chinese|gibberish|closed book|mystery|black box|terra incognita|uncharted territory|uncharted waters|foreign land|foreign territory|beyond me|over my head|rocket science|hieroglyphs|hieroglyphics|another planet|white spot|blind spot':
      'none',
    'work in progress|in the works|in the making|in the oven|half baked|coming along|coming together|getting there|on the go|on my desk|on my plate|on the stove|under construction|taking shape|starting to click|beginning to click|starting to make sense':
      'learning',
  }),
);

const LEADING = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'one foot in the door with|a foot in the door with|foot in the door with|one foot in the door of|one foot in|a foot in|one toe in|a toe in|my toes in|dipping my toes into|dipping my toes in|dipped my toes into|dipped my toes in|dipped a toe into|dipped a toe in|my feet wet with|my feet wet in|scratching the surface of|scratched the surface of|knee deep in|neck deep in|elbow deep in|in the thick of|in the weeds of|warming up to|getting my feet wet with|cutting my teeth on|the tip of the iceberg of':
      'learning',
  }),
);
