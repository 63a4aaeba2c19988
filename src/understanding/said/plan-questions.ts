import type { PlainPlanWish } from '../../core/said.ts';

/** What is asked of a plan, or said to it, in words that are its own; undefined where a plan is asked for. */
export const readPlanQuestion = (line: string): PlainPlanWish | undefined => {
  if (UNDATED.test(line)) return 'undated';
  return MAKING.test(line) ? undefined : QUESTIONS.find(([pattern]) => pattern.test(line))?.[1];
};

/** A plan is asked for: "make me a realistic plan". */
const MAKING =
  /\b(?:make|give|create|build|draw|write|set|need|want|get) (?:me |us |up )?(?:a|an|another|the|my|new) (?:[a-z]+ ){0,3}(?:plan|roadmap|schedule)\b/;

/** In the order in which they are looked for: words without accents and marks, contractions spelled out. */
const QUESTIONS: readonly (readonly [RegExp, PlainPlanWish])[] = [
  [
    /\bhow (?:did|do|was|were|is|are|have) (?:you|that|this|it|these|those|they|the [a-z]+)\b[a-z ]{0,20}\b(?:calculated?|computed?|come up|came up|worked? (?:it |that |this )?out|estimated?|reckon(?:ed)?|count(?:ed)?|get (?:to )?(?:that|this|those|these)|got (?:to )?(?:that|this|those|these)|arrived?|add(?:ed)?)\b|\b(?:what|which) (?:is|are) (?:that|this|it|these|those|the (?:hours|weeks|years|estimates?)) (?:based on|made of|counted from)\b|\bwhere (?:do|does|did|are|is) (?:you get )?(?:that|this|these|those|the|all|it)(?: (?:hours|weeks|years|numbers?|figures?|estimates?))?(?: come| taken)? from\b/,
    'sum',
  ],
  [
    /\bwhat (?:did|does|has|would) (?:it|that|this) chang\w+|\bwhat (?:has |is |was )?(?:changed|different(?: now)?)\b|\bwhat is the difference now\b/,
    'changed',
  ],
  [
    /\b(?:and|or|but|so) if (?:it|that|this|we|you|i)\b|\bwhat (?:would (?:it|that|this|the|change|happen|be)|if)\b|\bhow (?:long|much|many|soon|fast|far) would\b|\bif (?:i|it|we) (?:only |just )?(?:had|did|was|were|could|put|gave|spent|studied|took|went|made)\b|\bwould (?:it|that|this) (?:be|take|look|change|help|become)\b|\bsuppos(?:e|ing)\b|\bhypothetically\b/,
    'supposed',
  ],
  [
    /\bam i (?:still |even )?(?:on (?:track|schedule|time|course|plan)|behind|ahead|late|keeping up|in time)\b|\bhow (?:far|well) am i\b|\bhow am i doing\b/,
    'track',
  ],
  [
    /^(?:ok |please |pls |too |and |a (?:bit|little) |much |even |in |way )*(?:shorter|short|briefer|brief|briefly|tldr|tl dr|compact)(?: please| pls| version| answer)*$|\b(?:too (?:much|many) (?:text|words)|less text|fewer words|wall of text|short version|summari[sz]e|sum (?:it|that|this) up)\b/,
    'short',
  ],
  [
    /^(?!(?:(?:ok|so|and|but|hm+|well) )?(?:is|are|am|will|can|could|would) )(?=.*(?:\b(?:not|hardly|isnt|never) (?:very |really |at all |so |that |quite )?(?:realistic|doable|feasible|possible|achievable|manageable|reasonable)\b|\b(?:unrealistic|too (?:ambitious|optimistic|hard to keep))\b|\b(?:can ?not|could not|will not) (?:keep (?:that|it|this) up|do (?:that|this) many|manage (?:that|it|this)|do that)\b))/,
    'unfit',
  ],
  [
    /\b(?:is|are|was|will|would|can|could|how)\b[a-z0-9 .]{0,30}\b(?:realistic|doable|feasible|achievable|manageable|reasonable|sane|overambitious|too (?:much|optimistic|ambitious|little|few)|enough|possible$)\b|\b(?:will|can|could|do) i (?:really |actually |even )?(?:make|manage|reach|hit|meet) (?:it|that|this|the date|the deadline)\b|\benough or\b/,
    'fits',
  ],
  [
    /\b(?:when|what (?:date|day|year|month)) (?:will|would|can|do|am|could|should|shall) i (?:be |get |probably |likely )*(?:done|finish(?:ed)?|ready|there|through|complete|junior|mid|senior)\b|\bhow (?:long|many (?:years?|months?|weeks?)|much longer) (?:will (?:it|that|this) take|does (?:it|that|this) take|until|till|left|to go|is it|is that|in total|in all|altogether|am i)\b|\bhow many (?:years?|months?)$|\bwhen (?:does|will|is) (?:it|this|that|the plan) (?:end|over|done|finish(?:ed)?)\b/,
    'end',
  ],
  [
    /\b(?:why|how come|who says?|how can|says who|really)\b[a-z0-9 ]{0,50}\b(?:(?:so|that|this|too) (?:long|many|much|slow)|takes?|need so|\d+ (?:hours|weeks|h))\b/,
    'length',
  ],
  [
    /\b(?:take|leave|cut|drop|remove|throw|kick|strike|delete|exclude|lose|get rid of|without|minus|need not|no)\b[a-z0-9 .+#-]{2,40}\b(?:out|off|away|from (?:the|my|this|it)(?: plan)?)\b|^(?:[a-z]+ )?(?:cut|drop|exclude|leave out|get rid of|without|minus|lose|take out|throw out|remove|strike)\b|\b(?:plan|it|that) without\b/,
    'without',
  ],
  [
    /\b(?:put|do|learn|move|take|have|study|begin|start|swap|get|want|prefer|rather)\b[a-z0-9 .+#-]{1,40}\b(?:before|after|first|earlier|sooner|later|in front)\b|\b(?:start|begin) (?:it |me |off )?with\b|^[a-z0-9 .+#-]{1,30} (?:first|earlier|sooner)(?: please)?$|\b(?:swap|switch|reorder|rearrange)\b/,
    'order',
  ],
  [
    /^(?!.*\b(?:file|calendar|ics)\b)(?=.*\b(?:e mail|email|mail|send|text|whatsapp)\b[a-z ]{0,20}\b(?:e mail|email|mail|inbox|me|phone|whatsapp)\b)/,
    'sent',
  ],
  [
    /\bwhy (?:do|would|are|should|must|is) (?:you|i|it|that) (?:need|ask|asking|want|have|tell|say|needed|necessary|important)\b|\bwhat (?:do|would) you need (?:that|it|this) for\b/,
    'reason',
  ],
  [
    /\b(?:not|rather not|wont|never) (?:want to |like to |wanna |going to |gonna )?(?:say|tell|answer|share)(?: you| it| that)?\b|\bnone of your business\b|^(?:[a-z]+ )?(?:no idea|not sure|it depends|depends|i do not know|no clue|varies|it varies)(?: [a-z]+)?$/,
    'refused',
  ],
];

/** "Drop the date", "no deadline please", "no rush". */
const UNDATED =
  /\b(?:drop|remove|forget|scrap|delete|cancel|lose|ignore|clear|skip|take (?:off|out|away)|get rid of|without|no|not) (?:the |that |this |my |any |a |fixed |set |end |target |due )*(?:date|deadline|due date|time limit|end date)\b|\b(?:no|not in a|without any|there is no|in no) (?:rush|hurry)\b|\b(?:the |that )(?:date|deadline) (?:away|out|off|does not matter|is not important)\b|\bi have (?:all the )?time\b|\bopen ended\b|\btake (?:the|that) (?:date|deadline) (?:out|off|away)\b/;
