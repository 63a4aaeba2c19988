import { wordSet } from '../text/word-set.ts';
import { isBreak, isClauseEnd, type Token } from '../tokens/tokens.ts';

/**
 * `Avi finished docker`, `and Noa knows git`, `tom knows python`: whether a name at a token is who did or knows what stands
 * behind it. Of past doings, which people tell of themselves without "I", the name needs a capital.
 */
export const isNamedSubject = (tokens: readonly Token[], at: number): boolean => {
  const [name, verb, object] = tokens.slice(at, at + 3);
  if (name === undefined || verb?.gap !== ' ' || isClauseEnd(object) || JOINTS.has(object?.word ?? '')) return false;
  if (!isOpening(tokens, at) || NO_NAMES.has(name.word) || name.word.endsWith('ly')) return false;
  return KNOWING.has(verb.word) || (isCapital(name) && isDoing(verb, object));
};

/** The name begins its clause, or stands behind what joins two; `I and Avi` did it together. */
const isOpening = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const isWithSelf = before?.word === 'and' && (tokens[at - 2]?.word === 'i' || tokens[at - 2]?.word === 'me');
  return before === undefined || isBreak(tokens[at]) || (JOINTS.has(before.word) && !isWithSelf);
};

const isCapital = ({ raw, word }: Token): boolean => raw.slice(1) === word.slice(1) && raw.charAt(0) !== word.charAt(0);

const isDoing = ({ word }: Token, next: Token | undefined): boolean =>
  DOING.has(word) || (word === 'is' && next?.word.endsWith('ing') === true);

const KNOWING = wordSet('knows learns studies teaches understands');
const DOING = wordSet('finished learned started completed mastered passed did has had studied taught picked wants');
const JOINTS = wordSet('and but or while because that so as when then');
/** What begins such a clause too, with "I" left out before what was done, and what stands for no person. */
const NO_NAMES = wordSet(`
  i we it that this who which what everything nothing all both also now then so ok okay yes yeah yep no nope well oh wow lol haha hey hi hello hooray yay
  update news guess fyi please thanks sorry today yesterday tonight last just already again almost nearly half never not still only have
  and but or maybe perhaps once later soon monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december done finished course bootcamp school university college good great nice cool
`);
