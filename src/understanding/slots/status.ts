import type { SkillStatus } from '../../core/intent.ts';
import { createPhrases, type Hit, spread } from '../phrases.ts';
import { isBreak, type Token } from '../tokens.ts';
import type { SkillName } from './skills.ts';

/**
 * What is said of each skill: the cue before it in the same sentence, or the one after it (`docker: done`).
 * Undefined where nothing is said of it, and in texts longer than people write about themselves.
 */
export const readStatuses = (
  tokens: readonly Token[],
  skills: readonly Hit<SkillName>[],
): readonly (SkillStatus | undefined)[] => {
  if (tokens.length > MOST_TOKENS) return skills.map(() => undefined);
  const explicit = EXPLICIT.all(tokens);
  const [only] = explicit;
  if (only !== undefined && explicit.length === 1) return skills.map(() => only.value);
  const cues = findCues(tokens, skills);
  const groups = toGroups(tokens, skills);
  const used = new Set<Hit<SkillStatus>>();
  const said: (SkillStatus | undefined)[] = [];
  for (const [index, group] of groups.entries()) {
    const cue =
      cueBefore(tokens, cues, group, groups[index - 1], used) ?? cueAfter(tokens, cues, group, groups[index + 1], used);
    const status = cue?.value ?? (sharesSentence(tokens, group, groups[index - 1]) ? said.at(-1) : undefined);
    for (let i = 0; i < group.count; i++) said.push(status);
  }
  return said;
};

/** What is said of "it", as of a skill spoken of before: `i am starting on it`, `mark both as known`. */
export const statusOfIt = (tokens: readonly Token[]): SkillStatus | undefined => {
  const from = tokens.findIndex(({ word }) => IT.has(word));
  if (from < 0) return undefined;
  return readStatuses(tokens, [{ value: { id: '', everyday: false }, from, to: from + 1 }])[0];
};

const IT: ReadonlySet<string> = new Set(['it', 'that', 'this', 'both', 'them', 'those', 'these']);

/** Skills said in one breath: nothing but commas, `and`, `or` between them. */
type Group = { readonly from: number; readonly to: number; readonly count: number };

/** `count it as not learned`: said in so many words, it holds for every skill of the message. */
const EXPLICIT = createPhrases<SkillStatus>(
  spread({
    'as learned|as known|as done|as finished|as complete|as completed': 'learned',
    'as learning|as in progress|as started|as still learning': 'learning',
    'as skipped|as not needed|as irrelevant': 'skipped',
    'as not learned|as not known|as none|as unknown|as not started|as not done|as open': 'none',
  }),
);

const toGroups = (tokens: readonly Token[], skills: readonly Hit<SkillName>[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const skill of skills) {
    const last = groups.at(-1);
    if (last !== undefined && isJoined(tokens, last.to, skill.from))
      groups[groups.length - 1] = { ...last, to: skill.to, count: last.count + 1 };
    else groups.push({ from: skill.from, to: skill.to, count: 1 });
  }
  return groups;
};

const isJoined = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 3 || tokens[from]?.sentence !== tokens[from - 1]?.sentence) return false;
  for (let at = from; at < to; at++) if (!JOINTS.has(tokens[at]?.word ?? '')) return false;
  return tokens[to]?.sentence === tokens[from - 1]?.sentence;
};

const findCues = (tokens: readonly Token[], skills: readonly Hit<SkillName>[]): readonly Hit<SkillStatus>[] => {
  const hits: Hit<SkillStatus>[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((skills[next]?.to ?? tokens.length) <= at) next++;
    const skill = skills[next];
    if (skill !== undefined && at >= skill.from) {
      at = skill.to;
      continue;
    }
    const hit = cueAt(tokens, at, skill);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
};

/** The longest cue here; `know` in `know not` is none, and a near cue needs the skill's name right behind it. */
const cueAt = (
  tokens: readonly Token[],
  at: number,
  skill: Hit<SkillName> | undefined,
): Hit<SkillStatus> | undefined => {
  const far = CUES.at(tokens, at);
  const close = NEAR_CUES.at(tokens, at);
  const near = close !== undefined && skill !== undefined && isBefore(tokens, close.to, skill.from) ? close : undefined;
  const hit = (near?.to ?? 0) > (far?.to ?? 0) ? near : far;
  return hit === undefined || tokens[hit.to]?.word === 'not' ? undefined : hit;
};

/** Nothing but an article or the like stands between. */
const isBefore = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!SMALL.has(tokens[at]?.word ?? '')) return false;
  return true;
};

/** The nearest cue before the group, in its sentence, that no earlier group has taken from behind. */
const cueBefore = (
  tokens: readonly Token[],
  cues: readonly Hit<SkillStatus>[],
  group: Group,
  before: Group | undefined,
  used: ReadonlySet<Hit<SkillStatus>>,
): Hit<SkillStatus> | undefined => {
  const cue = cues.findLast((each) => each.to <= group.from);
  if (cue === undefined || used.has(cue) || !isSameSentence(tokens, cue.from, group.from)) return undefined;
  if (before !== undefined && cue.from < before.from) return undefined;
  return cue;
};

/** The nearest cue after the group, before the next group, in its sentence. */
const cueAfter = (
  tokens: readonly Token[],
  cues: readonly Hit<SkillStatus>[],
  group: Group,
  next: Group | undefined,
  used: Set<Hit<SkillStatus>>,
): Hit<SkillStatus> | undefined => {
  const answered = ANSWERS.at(tokens, group.to);
  if (answered !== undefined && isAnswer(tokens, answered, next)) return answered;
  const cue = cues.find((each) => each.from >= group.to);
  if (cue === undefined || (next !== undefined && cue.from >= next.from)) return undefined;
  if (!isSameSentence(tokens, group.from, cue.from) && !isShortAside(tokens, group, cue)) return undefined;
  if (next !== undefined && isClauseOfNext(tokens, cue, next)) return undefined;
  used.add(cue);
  return cue;
};

/** `aws yes, azure no`: one word behind the name, and then the next thing. */
const isAnswer = (tokens: readonly Token[], answer: Hit<SkillStatus>, next: Group | undefined): boolean => {
  const after = tokens[answer.to];
  return (
    after === undefined || after.gap === ',' || after.gap === ';' || after.gap === '\n' || answer.to === next?.from
  );
};

const ANSWERS = createPhrases<SkillStatus>(
  spread({
    'yes|yep|yeah|check|ok': 'learned',
    'no|nope|nah|never': 'none',
    'half|partly|kind of|somewhat|a bit|a little': 'learning',
  }),
);

/** `php and sql, never touched laravel`: the cue opens the clause of what follows. */
const isClauseOfNext = (tokens: readonly Token[], cue: Hit<SkillStatus>, next: Group): boolean => {
  const opening = tokens[cue.from];
  const following = tokens[next.from];
  if (opening === undefined || following === undefined || following.sentence !== opening.sentence) return false;
  const parted = tokens.slice(cue.to, next.from + 1).some(isBreak);
  return !parted && (isBreak(opening) || CLAUSE.has(tokens[cue.from - 1]?.word ?? ''));
};

/** `laravel? never touched it`: what follows a question mark at once still speaks of the skill. */
const isShortAside = (tokens: readonly Token[], group: Group, cue: Hit<SkillStatus>): boolean =>
  cue.from - group.to <= 1 && tokens[group.to]?.gap !== '\n';

const sharesSentence = (tokens: readonly Token[], group: Group, before: Group | undefined): boolean =>
  before !== undefined && isSameSentence(tokens, before.from, group.from);

const isSameSentence = (tokens: readonly Token[], one: number, two: number): boolean =>
  tokens[one]?.sentence === tokens[two]?.sentence;

const MOST_TOKENS = 300;
const JOINTS: ReadonlySet<string> = new Set(
  'and or nor & plus n also with as well then the some a bit of my'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(
  'a an the my some any good basic both only much and in with of little'.split(' '),
);
const CLAUSE: ReadonlySet<string> = new Set('and but while i though although just'.split(' '));

/** Words that speak of a skill only right before its name: `have java`, `not docker`. */
const NEAR_CUES = createPhrases<SkillStatus>(
  spread({
    'did|knew|have|have got|got|use|used|solid|covered|known|pass|passed|sorted|under my belt|i use|i have|ace':
      'learned',
    'doing|taking|into|some|some basic|middle of|i am in|am on|module|chapter|half of|at the moment learning|improving|improving my|continue|begin|starting|start':
      'learning',
    'leave|leaving|quit|hide|hate|pass on|avoid|avoiding|drop|dropping|dropped|useless|am over|scrap|scrapping':
      'skipped',
    'no|not|neither|take|delete|clear|reset|lack|lacking|missing|zero|without|except|except for|besides|strike|scratch|need to learn|have to learn|still need to learn|do not have|have no|remove|can not|can not do|can not use|forgot|forget':
      'none',
  }),
);

const FAR_CUES = spread<SkillStatus>({
  'finished|finished learning|done learning|completed learning|finished studying|finished with|completed|done|done with|know|knows|learned|mastered|comfortable with|comfortable in|comfortable using|confident with|confident in|good at|good with|great at|strong in|strong at|solid in|solid at|solid on|proficient in|proficient with|proficient|fluent in|fluent|familiar with|well versed in|experienced in|experienced with|experience with|experience in|experience of|worked with|work with|worked on|use daily|use every day|use at work|nailed|aced|got through|through with|wrapped up|ticked off|tick off|ticked|tick|have down|got down|check off|checked off|cracked|grasped|understood|understand|can do|can use|can write|picked up|got the hang of|have the hang of|already know|background in|expert in|expert at|pro at|versed in|been using|have been using|skilled in|knowledge of|good knowledge of|is easy|no problem with|no problem|are no problem|is no problem|are easy|comes easy|conquered|crushed|it already|as known|finally get|are done|is done|off the list|achieved|trained in|certified in|qualified in|graduated from|read up on|in the bag|in my sleep|second nature|for ages|passed my exam on|passed the exam on|passed an exam on|passed my exam in|passed the exam in|added to my toolbox|under control|no sweat|knowing|do daily|live and breathe|well acquainted with|acquainted with|got a grip on|got my head around|wrapped my head around|finally understood|pretty solid on|pretty solid in|solid with|fine with|good to go on|am fine with':
    'learned',
  'learning|relearning|through the|through my|studying|study|working on|working through|work through|half way through|half way|half way into|half done with|started|have started|started with|started on|just started|began|beginning|begun|began with|in the middle of|in progress|part way through|partway through|partway|on it|currently on|currently doing|i am on|figuring out|still figuring out|getting my head around|wrapping my head around|struggling with|still struggling with|shaky on|shaky with|shaky in|enrolled in|signed up for a course on|first steps in|first steps with|dabbling in|dabbling with|reading about|reading up on|taking a course on|taking a course in|taking a class on|picking up|digging into|diving into|getting into|practicing|busy with|still on|still learning|still doing|still at|still working on|still busy with|getting started with|brushing up on|wip|ongoing|not finished|not done with|not done|not quite done with|have not finished|have not completed|did not finish|not through with|nearly done with|almost done with|almost done|almost finished|nearly finished|nearly done|about to finish|rusty|rusty at|rusty in|new to|beginner in|beginner at|beginner with|a bit of|a little|a little bit of|little bit of|bit of|know a little|know a bit of|basics of|know some|know the basics of|know basic|playing with|playing around with|trying out|tinkering with|exploring|quarter through|the way through|percent through|getting the hang of|getting better at|getting good at|now on|keep learning|currently|deep in|immersed in|have a go at|trying to learn|want to start':
    'learning',
  'no longer want to learn|no longer want|no longer interested in|not learning|not studying|no longer learning|stopped learning|stopped doing|stopped studying|quit learning|skip|skipping|skipped|skip over|not interested in|not interested|no interest in|have no interest in|uninterested in|do not want|do not want to learn|do not want to do|do not care about|do not care for|do not need|do not need to learn|no need for|ignore|ignoring|leave out|leaving out|passing on|not going to learn|not going to do|will not learn|will not do|will not need|will never learn|never going to learn|never going to use|do not plan to learn|rather not|rather not do|dropped out of|give up on|gave up on|giving up on|given up on|exclude|do not show|do not show me|stop suggesting|stop recommending|stop showing|stop offering|do not suggest|do not recommend|do not offer|no more|not relevant|irrelevant|can wait|not for me|no thanks|not bother with|do not bother with|do not bother me with|could not care less about|not needed|will not bother with|not gonna learn|never want to learn|forget about|stay away from|not going to bother with|not bothering with|no intention of learning|no plans to learn|not planning to learn|not worth my time|does not interest me|do not interest me|will not be learning|would rather not learn|park|parking|bored of|sick of|not keen on|opt out of':
    'skipped',
  'forget that i know|forget i know|forget that i learned|forget i learned|zero knowledge of|zero knowledge in|little knowledge of|never touched|have never touched|never used|have never used|never tried|have never tried|never learned|have never learned|never did|never done|have never done|never worked with|have never worked with|never seen|have never seen|never heard of|never really used|never really touched|never got into|never got round to|never got around to|not touched|have not touched|have not used|have not learned|have not started|have not started with|have not tried|have not done|have not looked at|have not yet touched|have not yet learned|have not got|not learned|did not learn|did not do|not started|not yet started|do not know|do not know any|do not really know|do not actually know|do not understand|do not get|did not get|no idea about|no idea of|no clue about|no experience with|no experience in|no experience of|no experience|no knowledge of|know nothing about|know nothing of|nothing about|zero experience with|zero experience in|not yet|have forgotten|forgotten|forgot all|unlearn|removed|take off|take out|erase|unmark|untick|uncheck|not familiar with|unfamiliar with|not comfortable with|not good at|crossed|apart from|but not|no longer know|weak in|weak at|have not a clue about|ignorant of|clueless about|overestimated myself|un tick|back on my list|back on the list|claimed i knew|claimed to know|said i knew|pretended to know|but i do not really|do not actually|yet to learn|yet to start|yet to touch':
    'none',
});
const CUES = createPhrases(FAR_CUES);

/** Every word that a cue is made of. */
export const CUE_WORDS: readonly string[] = FAR_CUES.flatMap(([phrase]) => phrase.split(' '));
