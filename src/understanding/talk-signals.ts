import type { SignalLine } from './signals.ts';

/** What words say only after something else: `AFTER:gap` stands for a turn before that was about the gap. */
export const TALK_SIGNALS: readonly SignalLine[] = [
  [
    'next',
    0.97,
    'AFTER:gap|AFTER:match|AFTER:progress.show|AFTER:skill.overview which|what|where first|start|begin|sequence !plan',
  ],
  ['next', 0.9, 'AFTER:gap|AFTER:match which|what of_those|of_these|of_them'],
  [
    'progress.set',
    0.93,
    'IT_STATUS AFTER:skill.detail|AFTER:next|AFTER:plan|AFTER:progress.set|AFTER:practice|AFTER:skill.databases|AFTER:skill.languages|AFTER:skill.frameworks|AFTER:skill.apis|AFTER:skill.cloud-devops !ASKS !LEVEL',
  ],
  ['progress.show', 0.97, 'AFTER:progress.set show|list|see|display all|them|everything|list|what|now'],
  ['progress.show', 0.92, 'AFTER:progress.set what left|have_i|do_i_have|i_have'],
  ['privacy', 0.98, 'AFTER:privacy file|json|csv|download|copy|export', 'export'],
  [
    'privacy',
    0.98,
    'AFTER:privacy delete|erase|wipe|remove|purge|gone|forget it|that|all|everything|then|now',
    'delete',
  ],
  [
    'privacy',
    0.93,
    'AFTER:progress.set|AFTER:settings|AFTER:progress.show where|who|how_long|do_you keep|kept|store|stored|save|saved|see|sees',
  ],
  ['nudge', 0.99, 'AFTER:nudge off|stop|cancel|quit|on|resume|pause|snooze !plan'],
  ['nudge', 0.98, 'AFTER:nudge TIME|DAY|ZONE'],
  ['quiz', 0.99, 'AFTER:quiz start_over|over_again|from_the_start|from_the_beginning|restart|redo|again|once_more'],
  [
    'practice',
    0.99,
    'AFTER:practice harder|tougher|easier|simpler|another|one_more|next_one|more_of_those !learn',
    'another',
  ],
  ['practice', 0.93, 'AFTER:practice|AFTER:skill.detail|AFTER:progress.set test|quiz|ask|grill|drill me', 'answer'],
  ['match', 0.93, 'AFTER:match SKILL !I !ASKS'],
  [
    'salary.sources',
    0.97,
    'AFTER:salary.range before|after|with|without|including|gross|net|include|includes|included tax|taxes|bonus|bonuses|stock|equity|gross|net',
  ],
  [
    'salary.sources',
    0.92,
    'AFTER:salary.range why|how other|others|different|differ|differs|elsewhere|sites|glassdoor',
  ],
  ['salary.raise', 0.9, 'AFTER:salary.range boss|manager|employer|ask|get there|more|raise|that|it !country'],
  ['plan', 0.93, 'AFTER:plan HOURS|LEVEL|SPAN !salary !what !which'],
  ['plan', 0.99, 'AFTER:plan calendar|ics|export|download', 'export'],
  ['plan', 0.98, 'AFTER:plan more|other|next|rest|later|all weeks', 'more'],
  ['plan', 0.99, 'AFTER:plan when|how_long|what finished|done|ready|finish|take|reach|there !salary'],
  ['next', 0.99, 'AFTER:progress.set what|which|and comes|next|after|then|now|follows !left'],
  [
    'gap',
    0.97,
    'AFTER:gap|AFTER:settings|AFTER:path.next-level|AFTER:path.levels what|which left|missing|lack|lacking|still_need !salary',
  ],
  ['nudge', 0.99, 'AFTER:nudge dm|dms|direct_message|channel|privately|here|per_dm'],
  ['progress.show', 0.98, 'did|do|have you saved|save|noted|note|recorded|stored|remember|down that|it SKILL ASKS'],
];
