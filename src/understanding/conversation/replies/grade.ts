import type { Grade } from '../../../core/ports.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** The grade somebody gives their own answer: `good I guess`, `I'd rate that one hard`, `not bad`, `missed half of it`; `more difficult` asks for another. */
export const readGrade = (tokens: readonly Token[]): Grade | undefined => {
  const hits = GRADES.all(tokens);
  const isAll = tokens.every(({ word }, at) => isWithin(hits, at) || AROUND.has(word));
  const grades = new Set(hits.map(({ value }) => value));
  const isCompared = tokens.some(({ word }, at) => word === 'more' && isWithin(hits, at + 1));
  return tokens.length <= LONGEST && isAll && !isCompared && grades.size === 1 ? hits[0]?.value : undefined;
};

const LONGEST = 12;

/** The grade that is to take the place of the one just given: `oops I meant good`, `no wait, hard`, `Easy`. */
export const readOtherGrade = (tokens: readonly Token[]): Grade | undefined => {
  const isPutRight = tokens.some(({ word }) => SLIPS.has(word));
  const rest = tokens.filter(({ word }) => !SLIPS.has(word));
  return isPutRight || (rest.length === 1 && isGrade(rest[0]?.word ?? '')) ? readGrade(rest) : undefined;
};
const SLIPS = wordSet('meant mean oops wait no sorry actually rather mistake typo change make instead');

export const isGrade = (name: string): name is Grade => LABELS.has(name);
const LABELS: ReadonlySet<string> = new Set<Grade>(['again', 'hard', 'good', 'easy']);

const GRADES = createPhrases<Grade>(
  spread<Grade>({
    'got it wrong|got it all wrong|got that wrong|got nothing right|bad|badly|terrible|terribly|awful|poor|poorly|horrible|failed|fail|wrong|all wrong|totally wrong|nothing|nothing right|got nothing|knew nothing|none of it|none of them|none of that|missed all|missed everything|missed it|again|blank|no clue|no idea|disaster|not at all':
      'again',
    'got it half right|got that half right|got half right|half got it|got it partly right|got it partially right|got it somewhat right|got some right|got some of it right|half right half wrong|hard|tough|difficult|half|half of it|half of them|half right|missed half|got half|partly|partially|partly right|some|some of it|some of them|got some|so so|meh|not great|not so great|not good|not so good|not very good|not too good|not well|not so well|not easy|not so easy|not perfect|missed some|missed a few|missed two|struggled|barely|could be better|could have been better|with effort|only one|got one|just one|mixed|average|mediocre':
      'hard',
    'good|ok|okay|fine|well|decent|decently|alright|mostly|mostly right|got it mostly right|got it almost right|got most right|almost right|nearly right|almost all of it|most of it|most of them|got most|got it|got it right|not bad|not too bad|not hard|not too hard|not difficult|pretty good|quite good|right|correct|solid|missed one|all but one|knew it|better than expected|nice|great':
      'good',
    'easy|nailed it|nailed|perfect|perfectly|aced it|aced|all of it|all of them|all of that|everything|got everything|knew everything|trivial|piece of cake|flawless|excellent|spot on|a breeze|very easy|too easy|super easy|easy peasy':
      'easy',
  }),
);

const AROUND = wordSet(
  'i you we it that this one was is went go did do had have am be been would will say rate call give grade mark put score as a an the of for me my mine myself answer pretty quite rather fairly really very so just too only honestly tbh think guess suppose feel felt like maybe probably perhaps bit kinda kind sort overall actually yes yeah well hmm hm um oh and but though lol got did in to at points more or less there next then',
);
