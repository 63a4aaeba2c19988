import type { AskTopicFile, Claim, TopicCase } from '../../../knowledge/schema.ts';
import type { Intent } from '../../intent.ts';
import { SIMPLE } from '../../topic.ts';

/** The more special question that is asked: by what was said, or by the reference of a button under its answer. */
export const caseOf = ({ cases = [], simple }: AskTopicFile, intent: Intent): TopicCase | undefined => {
  const asked = intent.case ?? intent.ref;
  if (asked === SIMPLE && simple) return { id: SIMPLE, said: [], lead: simple, alone: true };
  return cases.find(({ id }) => id === asked);
};

/**
 * What is told of a case: its lead, what is for those who tell of `beside`, its points, and the topic's first ones that it
 * does not repeat, where nothing nearer is known.
 */
export const claimsOf = (
  topic: AskTopicFile,
  { lead, points = [], alone }: TopicCase,
  beside?: string,
): readonly [Claim, ...Claim[]] => {
  const own = [lead, ...points];
  const told = topic.cases?.find(({ id }) => id === beside);
  if (told) return [lead, told.lead, ...points];
  const others = alone ? [] : topic.points.filter((point) => !own.some((said) => repeats(point, said)));
  return [lead, ...points, ...others.slice(0, MOST_OTHERS)];
};

const MOST_OTHERS = 3;

/** Half of the longer words of one stand in the other. */
const repeats = (point: Claim, said: Claim): boolean => {
  const words = longerWords(point);
  const known = new Set(longerWords(said));
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
};

const longerWords = ({ text }: Claim): readonly string[] => [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu))];
