import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { OWN } from './own-words.ts';

/**
 * `compare me with this job: ...`, `would I fit? ...`, `here is the ad: ...`: an advert is handed over, however short, in words
 * that say nothing else. What follows names skills, and nothing of oneself.
 */
export const isBrought = (tokens: readonly Token[], skills: readonly Pick<Hit<unknown>, 'from'>[]): boolean => {
  const to = tokens.findIndex(({ gap }, at) => at > 0 && OPENING_ENDS.has(gap));
  const opening = to > 0 && to <= LONGEST ? tokens.slice(0, to) : [];
  const isAsked = tokens[to]?.gap === '?' && !opening.some(({ word }) => word === 'for');
  const names = ({ word }: Token) => NAMING.has(word) || (!isAsked && POINTING.has(word));
  const handing = withoutExcepted(opening);
  const isHandedOver = handing.some(names) && handing.every(({ word }) => HANDING.has(word));
  const isOwn = withoutWish(tokens.slice(to)).some(({ word, gap }, at) => OWN.has(word) || (at > 0 && gap === '?'));
  const least = tokens[to]?.gap === ':' && tokens.length - to >= FEW_WORDS ? 1 : LEAST;
  return isHandedOver && !isOwn && skills.filter(({ from }) => from >= to).length >= least;
};

/** `..., and then tell me what I need to learn first` */
const withoutWish = (rest: readonly Token[]): readonly Token[] => {
  const at = rest.findIndex(({ word }, place) => TELLING.has(word) && rest[place + 1]?.word === 'me');
  return at < 0 ? rest : rest.slice(0, at);
};
const TELLING = wordSet('tell show');

/** `match me with this, ignore the degree line: ...` */
const withoutExcepted = (opening: readonly Token[]): readonly Token[] => {
  const at = opening.findIndex(({ word }, place) => EXCEPTING.has(word) && isBreak(opening[place]));
  return at < 0 ? opening : opening.slice(0, at);
};
const EXCEPTING = wordSet('ignore skip disregard forget');

const LONGEST = 14;
const LEAST = 2;
/** An advert in so many words is one with a single skill, behind a colon. */
const FEW_WORDS = 5;
const OPENING_ENDS: ReadonlySet<string> = new Set([':', '?', '\n']);

const NAMING = wordSet(
  'job jobs role position offer ad ads advert adverts posting listing vacancy description jd fit match qualify suit hire consider invite look',
);
/** In `am I good enough? Java, SQL, Git` they name no advert, and the list may be one's own. */
const POINTING = wordSet('enough here me');
const HANDING = wordSet(`
  job jobs role position offer ad ads advert adverts posting listing vacancy description jd fit match compare qualify this
  that the a an one here is it i found saw got me am are do does how well would will could can should to with against for of
  please ok okay so now then hey and what about think good enough suit check look at read set beside apply next new second
  another other first given know my skills chance have based they hire consider invite even ever take seriously
`);
