import { signalLines } from './signals.ts';

/** Words of messages that are not ours however much they sound like it: help with code, other callings, other troubles. */
export const FOREIGN_SIGNALS = signalLines([
  [
    'none',
    0.75,
    'remind_me_to|remind_me_about|set_an_alarm !NAMED !study !studying !learn !learning !practice !code !coding !train !review !skills !progress !plan',
  ],
  [
    'none',
    0.7,
    'nursing|physiotherapy|dentistry|midwifery|physics|biology|chemistry|construction|medicine|medical|pharmacy|mba|marketing|accounting|electrical|mechanical|civil|aerospace|petroleum|fashion|journalism|psychology|astronomy|agriculture|hospitality|tourism|music|film|cooking|fitness|dating|crypto|stocks|mortgage|visa|h1b|insurance|w2 !SKILLS !software !developer !programming !programmer !coding !code !back !tech !cs !computer !swe !dev !it_job !stack !web !data_structures !LEVEL !numbers !offer !offers !experience !background !engineer !engineers !salary !salaries !pay !figures !wage !wages !AFTER:salary.range !AFTER:salary.sources',
  ],
  [
    'none',
    0.9,
    'buy|spend|invest|gift salary|paycheck|wage|wages|bonus|savings !course !courses !bootcamp !degree !book !books !certification !certificate !certifications !laptop !computer !monitor !learn !learning !study !time',
  ],
  [
    'none',
    0.9,
    'best|good|recommend|suggest|which|cheap|cheapest laptop|laptops|phone|phones|headphones|tablet|tablets|gpu|car|cars|bike|bikes under|below|budget|gaming !salary !earn !learn !learning',
  ],
  // The names that machines give to what went wrong, beside what was done then.
  [
    'none',
    0.97,
    'econnrefused|econnreset|enoent|eacces|eaddrinuse|etimedout|eresolve|enospc|traceback|segfault|segmentation_fault|nullpointerexception|typeerror|keyerror|indexerror|importerror|modulenotfounderror|syntaxerror|referenceerror|stackoverflowerror|classnotfoundexception|nosuchmethoderror|beancreationexception|sqlstate|ora|permission_denied|connection_refused|relation_does_not_exist when|while|although|but|after|even|though|since|i_run|i_start|i_push|i_call|i_try !learn !career !mean !means !interview',
  ],
  ['none', 0.9, 'kilo|kilos|kg|pounds|weight lose|losing|lost|gain|gaining'],
  // What is asked of other callings; who tells of their own may be on the way to ours.
  [
    'none',
    0.9,
    'CALLING salary|earn|earns|earning|make|makes|paid|pay|pays|wage|wages|charge|duties|shift|shifts|overtime|stressful|outlook|career|interview|interviews|cv !i !my !me !we !our !developer !developers !programmer !programmers !programming !coding !code !software !back_end !tech !dev !devs !java !python',
  ],
  ['none', 0.9, 'remind to|that !me !us !my !our !you !weekly !nudge !every !learn !study !skill !job !interview'],
  [
    'none',
    0.9,
    '^reminder|^reminders all|rules|server|due|moves|moved|meeting|call|community|timesheet|timesheets|bring|deadline|closes|office|standup|retro|everyone|parking|mods|channel !weekly !nudge !nudges !learn',
  ],
  [
    'none',
    0.95,
    '^plan|^organise|^organize wedding|party|birthday|dinner|menu|vacation|honeymoon|road_trip|garden|itinerary|funeral !after !before !around !learn !study !hours_for',
  ],
  [
    'none',
    0.95,
    '^nudge|^poke|^ping|^remind the designer|designers|team|manager|guys|group|office|client !weekly !my !whole !mondays !tuesdays !wednesdays !thursdays !fridays',
  ],
]);
