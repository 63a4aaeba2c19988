import { type Intent, toReported } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { isDigits } from '../../slots/number.ts';
import { whose } from '../../slots/whose.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { made } from '../follow-up/made.ts';

/** The advert that is held beside the record as it stands by now, with what the message says is known: `I know Go and SQL. Compare again`. */
export const compareAgain = (found: Found): Intent => {
  const isOwn = found.tokens.some(
    ({ word }, at) => OWN.has(word) || (word === 'only' && isDigits(found.tokens[at + 1]?.word ?? '')),
  );
  const years = isOwn ? (found.years ?? found.bareYears) : undefined;
  const asked = made('match', 'more', years === undefined ? {} : { years });
  const reported = reportIn(found);
  return { ...asked, ref: 'again', ...(reported && { reported }) };
};

/** In `it says 5 years` they are the advert's. */
const OWN = wordSet('i my');

const reportIn = ({ skills, statuses }: Found): Intent['reported'] => {
  const told = skills.flatMap(({ value: { id } }, at) => {
    const status = statuses[at]?.reported;
    return status === undefined ? [] : [{ skill: id, status }];
  });
  const each = [...new Map(told.map((one) => [one.skill, one])).values()];
  return each.length > 0 ? toReported(each) : undefined;
};

/** `I only have Node and AWS, 4 years` after an advert: what one has is told, and every skill named is had. */
export const isToldOfAdvert = ({ tokens, skills, statuses }: Found): boolean =>
  skills.length > 0 &&
  statuses.every(({ reported }) => reported === 'learned' || reported === 'learning') &&
  tokens.some(({ word }, at) => word === 'i' && tokens.slice(at + 1, at + 4).some((one) => HAVING.has(one.word)));
const HAVING = wordSet('have got know only');

/** `I said I know CI/CD, why do I lack it?`: told once more; not `I said I have no Kafka`, nor `I know that Kafka is hard`. */
export const tellAgain = (found: Found): Intent | undefined => {
  const { tokens, skills } = found;
  const [again] = AGAIN.all(tokens);
  const isTold = again !== undefined && skills.length > 0 && !OF_IT.has(tokens[again.to]?.word ?? '');
  if (!isTold || tokens.some(({ word }) => NOT_HAD.has(word))) return undefined;
  if (skills.some(({ from }) => whose(tokens, from, skills) === 'others')) return undefined;
  const statuses = found.statuses.map((one) => (one.reported === 'learning' ? one : LEARNED));
  return compareAgain({ ...found, statuses });
};
/** What is known is something about it. */
const OF_IT = wordSet('that what why of about people somebody someone');
const NOT_HAD = wordSet('not no never none to must should need without heard');
const LEARNED = { status: 'learned', reported: 'learned' } as const;
const AGAIN = createPhrases<true>(
  spread({
    'i said i know|i said i have|i said that i know|i said that i have|i told you i know|i told you i have|i told you that i know|i told you that i have|i already said i know|i already told you i know|i just said i know|i just told you i know|i did say i know|i did tell you i know|i wrote i know|i wrote that i know': true,
  }),
);

/** `so?`, `and now?`, `so what do you think?` once something was told of oneself after an advert. */
export const isNowAsked = (tokens: readonly Token[], { intent }: Turn): boolean =>
  TOLD.has(intent.topic) &&
  tokens.length <= MOST &&
  tokens.some(({ word }) => ASKING.has(word)) &&
  tokens.every(({ word }) => NOW.has(word));
const ASKING = wordSet('so now');
const TOLD: ReadonlySet<Topic> = new Set(['progress.set', 'settings']);
const MOST = 6;
const NOW = wordSet('so and now then well what ok okay how about do you think say');
