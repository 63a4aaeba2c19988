/** Hours that are behind somebody are told: `I did 5 hours this week`, `put in 2h yesterday`; neither asked nor supposed, and no other hours beside them. */
export const isStudied = (line: string): boolean => STUDIED.test(line) && !UNREAL.test(line);

const COUNT = '(?:\\d[\\d.]*|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const STUDIED = new RegExp(
  `^(?:(?:and|so|ok|well|but|yesterday|today|this week|last week) )*(?:i )?(?:have |only |just |already |actually )*(?:did|done|put in|managed|got in|clocked|logged|studied|learned|spent)(?: for| about| around| only| just| maybe)* ${COUNT} ?(?:hours?|hrs?|h|minutes|min)\\b(?! (?:a|per|each|every) (?:week|day)\\b)`,
);
const UNREAL = /\b(?:if|would|could|what|how|but|can|make|until)\b/;
