import type { PlainPlanWish } from '../../../core/said/plan-wish.ts';

/** What is asked of a plan, or said to it, in words that are its own; undefined where a plan is asked for. */
export const readPlanQuestion = (line: string): PlainPlanWish | undefined => {
  if (UNDATED.some((pattern) => pattern.test(line))) return 'undated';
  if (MAKING.test(line)) return WITHOUT.test(line) ? 'without' : undefined;
  const kind = QUESTIONS.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(line)))?.[0];
  return (
    kind ??
    (WANTED.test(line) && !OF_PLAN.test(line) ? 'wanted' : undefined) ??
    (ASIDE.some((pattern) => pattern.test(line)) ? 'aside' : undefined)
  );
};

/** "Drop the date", "no deadline please", "no rush". */
const UNDATED: readonly RegExp[] = [
  /\b(?:drop|remove|forget|scrap|delete|cancel|lose|ignore|clear|skip|take (?:off|out|away)|get rid of) (?:the |that |this |my |any |end |target |due )+(?:date|deadline|time limit)\b/,
  /\b(?:no|not|without) (?:a |any |fixed |set |end |target |due )*(?:date|deadline|time limit)(?: (?:please|pls|then|now|any ?more|needed|at all|thanks|and|5|for it)\b|$)/,
  /\b(?:no|not in a|without any|in no) (?:rush|hurry)\b|\bopen ended\b|\bi have all the time\b/,
  /\btake (?:the|that) (?:date|deadline) (?:out|off|away)\b|\b(?:date|deadline) (?:does not matter|is not important)\b/,
];

/** A plan is asked for: "make me a realistic plan". */
const MAKING =
  /\b(?:make|give|create|build|draw|write|set|need|want|get) (?:me |us |up )?(?:a|an|another|the|my|new) (?:[a-z]+ ){0,3}(?:plan|roadmap|schedule)\b/;
const WITHOUT = /\b(?:plan|it|that)\b[a-z0-9 ]{0,30}\bwithout\b/;

const THAT = '(?:that|this|it|these|those|them|the [a-z]+|my [a-z]+)';
const LEAVING =
  '(?:leave out|leave away|leave off|skip|forget|remove|drop|cut|omit|ignore|do without|leave|postpone|wait)';
const TIME = '(?:hours?|weeks?|months?|years?|time)';
const COUNT = '(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten)';

/** `skip docker`, `skip the cloud stuff`, and not `skip the gym`. */
const NAMED =
  '(?!(?:to|down|my|it|that|a|an)\\b)(?!the (?![a-z0-9.+#-]{1,20}(?: [a-z0-9.+#-]{1,20})? (?:stuff|parts?|bits?|things?|skills?|topics?)\\b))';

/** In the order in which they are looked for: words without accents and marks, contractions spelled out. */
const QUESTIONS: readonly (readonly [PlainPlanWish, ...RegExp[]])[] = [
  [
    'sum',
    /\b(?:what|which)(?: (?:one|skill|part))? (?:takes|is|needs) (?:the )?(?:longest|most (?:time|hours))$/,
    new RegExp(
      `\\bhow (?:did|do|was|were|is|are|have) (?:you|${THAT})\\b[a-z ]{0,12}\\b(?:calculate|compute|come up with|came up with|work out|estimate|reckon|count|get|got|arrive at|add up|make up)d?(?: to)?(?: out)?(?: ${THAT}| the [a-z]+ of [a-z]+)?$`,
    ),
    new RegExp(`\\b(?:what|which) (?:is|are) ${THAT}(?: all)? (?:based on|made of|counted from)\\b`),
    /\bhow (?:did|do) you work (?:that|this|it|those|these) out\b|\bhow (?:was|were|is|are) [a-z ]{2,20} (?:calculated|computed|estimated|worked out|reckoned|counted)\b/,
    /\bwhere (?:do|does|did|are|is) (?:you get )?(?:that|this|these|those|the|all|it)(?: (?:hours|weeks|years|numbers?|figures?|estimates?))?(?: come| taken)? from\b/,
  ],
  [
    'changed',
    /\bwhat was (?:it|that|this|the plan) (?:before|until now|earlier)$/,
    /\bwhat (?:did|does|has|would) (?:it|that|this) chang\w+|\bwhat (?:has |is |was )?(?:changed|different)(?: now)?$/,
  ],
  [
    'end',
    /^(?:(?:and|so|ok|but|then|hm+) )*how long(?: now| then| though| in all| for (?:it|this|that|all of it)| (?:is|would|will|does) (?:it|that|this|all of it)(?: be| take)?(?: me)?)*$/,
  ],
  [
    'had',
    /\b(?:not|never|without|no need to) (?:start|begin|starting|beginning) (?:me )?(?:with (?:that|this|it|those|the basics)|there|(?:from|at|with) (?:zero|scratch|nothing|the (?:very )?(?:beginning|start|bottom|basics)))\b/,
    /\bi (?:already |do )?(?:know|understand|learned|can do|am past|am beyond|am done with|have done|did) (?:already )?(?:all )?(?:of )?(?:(?:that|this|those|these)(?: (?:one|part|stuff))? already|(?:the|those|these) (?:basics|fundamentals|first (?:ones|few|weeks))|what (?:a|an) [a-z]+ (?:is|does)|how to (?:code|program)|variables|loops)\b/,
    /\b(?:i can (?:already (?:code|program)|(?:code|program) already)|i am (?:not a|no) (?:complete |total |absolute )?(?:beginner|newbie|novice)|(?:is|are) too (?:basic|easy|elementary)(?: for me)?)\b|^(?:please |can you |can we |just )*(?:skip|leave out) the (?:very )?(?:basics|fundamentals|beginner stuff|easy stuff)\b/,
  ],
  [
    'spare',
    new RegExp(
      `\\b(?:what|which|anything|something)\\b[a-z ]{0,24}\\b(?:can|could|may|might|should|do|to)\\b[a-z ]{0,20}\\b${LEAVING}(?: it| out| off| that| this| here| then)*$`,
    ),
    /\b(?:what|which|anything|something)\b[a-z ]{0,24}\b(?:optional|unnecessary|not (?:really |strictly |absolutely )?(?:needed|necessary|required|important)|nice to have)\b/,
    /\b(?:is|are|do i (?:really |even )?need) (?:all|everything|each|every one)(?: of (?:it|that|this|these|those|them))?(?: (?:really )?(?:needed|necessary|required|important|in (?:there|it)))?$/,
  ],
  [
    'saved',
    /\b(?:is|was|will) (?:it|this|that|(?:the|my|this|that) plan)(?: be)?(?: already| now| being)? (?:saved|kept|stored|remembered|noted)\b/,
    /\b(?:did|do|will|have|can|could) you(?: already| now)? (?:saved?|keep|kept|stored?|remember(?:ed)?|noted?)(?: (?:it|this|that|(?:the|my|this|that) plan))?(?: now| already| for me| somewhere)?$/,
    /\b(?:did|have|will) you (?:already |now )?(?:saved?|keep|kept|stored?|noted?|remember(?:ed)?) (?:down )?(?:the|my|those|these) (?:\d+ |[a-z]+ )?hours\b/,
    /^(?:(?:ok|okay|please|now|then|and|yes) )*(?:save|store) (?:it|this|that|(?:the|my|this) plan)(?: please| now| then)?$/,
  ],
  [
    'whose',
    /^(?:(?:and|so|ok|but|now) )*(?:whose (?:plan )?(?:is|was) (?:it|this|that|the plan)|whose plan$|(?:who|whom) (?:is|was) (?:it|this|that|the plan|my plan)(?: now)? for|for (?:who|whom) (?:is|was) (?:it|this|that|the plan|my plan))(?: now)?$/,
  ],
  [
    'without',
    new RegExp(`\\bif (?:i|we)\\b[a-z ]{0,14}\\b${LEAVING} ${NAMED}`),
    new RegExp(`\\b(?:can|could|may|should) i (?:just |also |really |maybe )?${LEAVING} ${NAMED}`),
  ],
  [
    'supposed',
    /^if (?:it|we|i)\b|\b(?:and|or|but|so) if (?:it|that|this|we|you|i)\b|\bwhat (?:would (?:it|that|this|the|change|happen|be)|if)\b|\bhow (?:long|much|many|soon|fast|far) would\b|\bhow long (?:with|at|on|if)\b/,
    /\bif (?:i|it|we) (?:only |just )?(?:had|did|was|were|could|put|gave|spent|studied|took|went|made)\b/,
    /\bwould (?:it|that|this) (?:be|take|look|change|help|become)\b|\bsuppos(?:e|ing)\b|\bhypothetically\b/,
  ],
  [
    'track',
    /\b(?:what|which) week (?:am i|is (?:it|this)|are we)\b|\bwhere (?:am i|do i stand)(?: (?:in|on) (?:it|that|the plan|my plan))?$/,
    /\bam i (?:still |even )?(?:on (?:track|schedule|time|course|plan)|behind|ahead|keeping up|late$)|\bhow (?:far|well) am i\b|\bhow am i doing\b/,
  ],
  [
    'short',
    /^(?:ok |please |pls |too |and |a (?:bit|little) |much |even |in |way )*(?:shorter|short|briefer|brief|briefly|tldr|tl dr|compact)(?: please| pls| version| answer)*$/,
    /^(?:ok |please |so |and )*(?:just|only) (?:the |a |one )*(?:numbers?|count|total|figures?)(?: please| pls| of (?:them|skills))*$/,
    /\b(?:too (?:much|many) (?:text|words)|less text|fewer words|wall of text|short version|summari[sz]e|sum (?:it|that|this) up)\b/,
  ],
  [
    'unfit',
    /^(?!(?:(?:ok|so|and|but|hm+|well) )?(?:is|are|am|will|can|could|would) )[a-z0-9 ]{0,40}\b(?:not|hardly|never) (?:very |really |at all |so |that |quite )?(?:realistic|doable|feasible|achievable|manageable|reasonable)\b/,
    /^(?:[a-z]+ ){0,3}(?:unrealistic|too (?:ambitious|optimistic|hard to keep))\b/,
    /^(?!(?:(?:ok|so|and|but) )?(?:is|are|am|would|how|what|why) )(?:[a-z0-9]+ ){0,6}(?:(?:way|far|just|all) )*too much(?: for me| work| to handle| to do| right now)*$/,
    /^(?!(?:is|are|why|how|what) )(?:[a-z]+ ){0,3}(?:is|are) (?:quite |really |such )?a (?:whole )?lot(?: of (?:work|stuff|things|skills))?$/,
    /^(?:(?:a (?:bit|little|lot)|ok|okay|no|please|can i do|i (?:want|need|meant|mean)|make it|much|way|even|then|with) )*(?:less|fewer)(?: hours| time| a week| per week| please| then| than that)*$/,
    /\bnot have (?:that many |so many |that |the |enough |\d+ )?(?:hours|time)\b/,
    /\b(?:can ?not|could not|will not) (?:keep (?:that|it|this) up|do (?:that|this) many|manage (?:that|it|this|so)|do that)\b/,
  ],
  [
    'fits',
    new RegExp(
      `\\b(?:is|are|was|will|would|can|could) (?:${THAT}|(?:the |my |those |these )?\\d+|[a-z]+ (?:hours?|weeks?|months?|years?)|[a-z]+ \\d{4})\\b[a-z0-9 .]{0,20}\\b(?:realistic|doable|feasible|achievable|manageable|reasonable|sane|overambitious|too (?:much|optimistic|ambitious|little|few)|enough|possible$)`,
    ),
    /\bhow likely\b|\bwhat are (?:the|my) (?:odds|chances)\b|\b(?:will|would|do you think|think) i (?:will |can |could )?make it\b|\b(?:do|have|stand) i (?:have |stand )?(?:any|a|much) chance\b|\bwhat chance\b|\b(?:any|much) chance (?:that )?i\b/,
    /^(?:is (?:it|that) )?(?:im)?possible$|\bhow many hours (?:a week |per week )?(?:would|will|do|must|should) i (?:need|have|put|study|do)\b/,
    new RegExp(
      `\\b(?:will|can|could|would|do) i (?:really |actually |even |still )?(?:do|make|manage|finish|reach|learn|get|cover) (?:all (?:of )?)?(?:${THAT}|there|everything|all)(?: all| done)? (?:by|before|until|within|in|under)\\b(?! (?:my|the|a) )`,
    ),
    /\bhow (?:realistic|doable|feasible)\b|\benough or\b|\b(?:will|can|could) i (?:be |get )?(?:done|ready|finish(?:ed)?|there) (?:by|before|until|in)\b/,
    /\b(?:will|can|could|do) i (?:really |actually |even )?(?:make|manage|reach|hit|meet) (?:the date|the deadline|(?:it|that|this)(?: in time| by then| then)?$)/,
  ],
  [
    'end',
    /\b(?:when|what (?:date|day|year|month)) (?:will|would|can|do|am|could|should|shall) i (?:be |get |probably |likely )*(?:done|finish(?:ed)?|ready|there|through|complete|junior|mid|senior)\b/,
    /\bhow (?:long|many (?:years?|months?|weeks?)|much longer) (?:will (?:it|that|this) take|does (?:it|that|this) take|until|till|left|to go|is it|is that|in total|in all|altogether|am i)\b|\bhow many (?:years?|months?)$/,
    /\bwhen (?:does|will|is) (?:it|this|that|the plan) (?:end|over|done|finish(?:ed)?)\b/,
  ],
  [
    'when',
    /^(?:(?:and|so|but|ok|then) )*(?:can|could|may) i (?:already |just |now |also |even )*(?:start|begin|learn|study) (?!(?:it|that|this|with|the plan)\b)[a-z0-9.+#-]+(?: [a-z0-9.+#-]+){0,2}?(?: now| already| today| yet| right away| straight away)*$/,
    /^(?:and |so |but )*where (?:is|are|does|do) (?!(?:i|you|we|they)\b)|\b(?:when|(?:which|what) week|how soon)\b (?:do|will|would|should|shall|can|is|are|does|comes?|has)\b/,
  ],
  [
    'reason',
    /\bwhy (?:do|would|are|should|must|is) (?:you|i|it|that) (?:need|ask|asking|want|have|tell|say|needed|necessary|important)\b|\bwhat (?:do|would) you need (?:that|it|this) for\b/,
  ],
  [
    'refused',
    /\b(?:not|rather not|never) (?:want to |like to |going to )?(?:say|tell|answer|share)(?: you| it| that)?\b|\bnone of your business\b/,
    /^(?:[a-z]+ )?(?:no idea|not sure|it depends|depends|i do not know|no clue|varies|it varies)(?: [a-z]+)?$/,
  ],
  [
    'length',
    new RegExp(
      `\\b(?:why|how come|who says?|how can|says who|really)\\b[a-z0-9 .#+-]{0,50}\\b(?:(?:so|that|this|too) (?:long|slow|(?:many|much) ${TIME})|takes? (?:so|that|this|\\d)|${COUNT} (?:hours|weeks|months|years|h))\\b`,
    ),
  ],
  [
    'with',
    /^(?:(?:ok|okay|hm+|and|please|then|so|no|oh|also|well|but|actually|now|can you|could you|let us|i (?:want|would like) to) )*(?:add|include)\b/,
    /^(?!.*\b(?:not|never|no)\b).*\b(?:put|bring|take|get|have|leave|keep|want)\b [a-z0-9 .+#-]{1,30}\b(?:back|back in|back into (?:it|the plan)|in|in there|in it|in the plan)(?: please| then| again| after all| too| though)*$/,
    /^(?:[a-z0-9.+#-]{1,20} ){1,2}back(?: in| into (?:it|the plan))?(?: please| then)*$/,
    /^(?:(?:and|ok|oh|so) )*(?:plus|also)\b|^(?:and |ok |with |also )*[a-z0-9.+#-]{1,20}(?: [a-z0-9.+#-]{1,20})? (?:too|as well|in addition)(?: please| then)?$/,
  ],
  [
    'without',
    /\b(?:take|leave|cut|drop|remove|throw|kick|strike|delete|exclude|get rid of)\b[a-z0-9 .+#-]{2,40}\b(?:out|off|away|from (?:the|my|this|it)(?: plan)?)\b/,
    /^(?:[a-z]+ )?(?:cut|drop|exclude|leave out|get rid of|without|minus|lose|take out|throw out|remove|strike)\b/,
    /\bno (?!(?:time|rush|hurry|date|deadline|more|idea|way|longer|one)\b)[a-z0-9.+#-]{1,20}(?: [a-z0-9.+#-]{1,20}){0,2} (?:in (?:it|there|that|this|(?:the|my) plan)|for me|at all)(?: please| thanks| then)*$/,
    /\b(?:not|never) (?:like|want|need|use|do|touch)\b|\bi (?:hate|dislike)\b/,
    WITHOUT,
  ],
  [
    'instead',
    /^(?:[a-z]+ ){0,4}?(?:swap|switch|change|replace|exchange) (?:it |that |this |[a-z0-9 .+#-]{1,30} )?(?:to|for|with|by|into) (?!the (?:front|start|top|end|beginning)\b)[a-z0-9.+#-]{1,20}(?: instead| please| then| now)*$/,
  ],
  [
    'order',
    /^(?!(?:should|do (?:i|you|we)|does|is|which|what|when|why|how)\b)[a-z ]{0,20}\b(?:put|do|learn|move|take|have|study|begin|start|get|want|prefer|rather)\b[a-z0-9 .+#-]{1,40}\b(?:before|after|first|earlier|sooner|later|in front|(?:to|at|in) the (?:very )?(?:beginning|start|front|top|head))\b/,
    /\b(?:start|begin) (?:it |me |off )?with\b|^[a-z0-9 .+#-]{1,30} (?:first|earlier|sooner)(?: please)?$|\b(?:swap|switch|reorder|rearrange)\b/,
  ],
  [
    'language',
    /\b(?:what|which) (?:programming |coding )?language (?:is (?:it|this|that|the plan|my plan)|(?:does|do|did|will) (?:it|this|that|you|the plan|my plan))\b/,
  ],
  [
    'sent',
    /^(?!.*\b(?:file|calendar|ics|remind|nudge)\b)[a-z ]{0,12}\b(?:send|mail|e mail|email|text|forward) (?:me )?(?:it|this|that|the plan|them)\b/,
    /\b(?:get|have) (?:it|this|that|the plan) (?:by|in|via|to|as an?) (?:my |e )?(?:mail|email|inbox|phone|whatsapp)\b/,
  ],
];

/** "I want to learn Redis and Kafka", and no word of a plan. */
const WANTED =
  /^(?:(?:ok|so|and|but|hm+|well|also|actually|now|one day|some day) )*i (?:really |also |just )?(?:want|would like|would love|wish|hope|plan|intend) to (?:also |then |start |begin )*(?:learn|learning|study|studying|understand|get into|pick up|master)\b/;
const OF_PLAN = /\b(?:plan|instead|rather|hours?|weeks?|months?|years?|by|until|in \d+)\b/;

/** A question of something else, what is not wanted, or another person: no aim is named in it. */
const ASIDE: readonly RegExp[] = [
  /^(?:(?:ok|so|and|but|hm+|well) )?(?:is|are|was|does|do (?:i|they|you|people)|how|why|when|who|which|should|would|what (?:would|do|does|is|are|did))\b/,
  /\b(?:not|never) (?:want|like|need|be|become)\b/,
  /\b(?:my|our|his|her|your|their|a) (?:sister|brother|friend|wife|husband|boss|manager|colleague|team|mate|cousin|dad|father|mum|mom|mother|son|daughter|lead|teacher|partner)\b/,
];
