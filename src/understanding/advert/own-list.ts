import { type Intent, toSlot } from '../../core/intent.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { isOfOthers } from '../slots/whose.ts';
import { createPhrases, isWithin, spread } from '../tokens/phrases.ts';

/** `senior dev here, 9 years, Java, Kafka, AWS. what am I missing?`: one's own skills and a question of one's own, and no advert. */
export const readOwnList = ({ tokens, skills, statuses, years }: Found): Intent | undefined => {
  const asked = ASKED.all(tokens).at(-1)?.value;
  const isTold = isBare(tokens, skills) || statuses.every(({ status }) => status === undefined || status === 'learned');
  if (
    asked === undefined ||
    !isTold ||
    skills.length < LEAST ||
    tokens.length > LONGEST ||
    skills.some(({ from }) => isOfOthers(tokens, from, skills)) ||
    OF_JOB.all(tokens).length > 0
  )
    return undefined;
  const skill = toSlot([...new Set(skills.map(({ value }) => value.id))]);
  return {
    topic: asked,
    aspect: 'answer',
    slots: years === undefined ? {} : { years },
    confidence: 0.9,
    alternatives: [],
    ...(!isOfThis(tokens) && { reported: { skill, status: 'learned' } }),
  };
};

/** `am I good enough? Java, SQL, Git`: names and the question alone. */
const isBare = (tokens: Found['tokens'], skills: Found['skills']): boolean => {
  const asked = ASKED.all(tokens);
  return tokens.every(({ word }, at) => isWithin(asked, at) || isWithin(skills, at) || word === 'and');
};

/** `is this enough? Java, Spring Boot, SQL`: nobody says that it is known. */
const isOfThis = (tokens: Found['tokens']): boolean =>
  tokens.some(({ word }) => word === 'enough') && !tokens.some(({ word }) => word === 'i');

const LEAST = 3;
const LONGEST = 60;

const ASKED = createPhrases<Topic>(
  spread<Topic>({
    'what am i missing|what do i miss|what do i lack|am i missing anything|am i missing something|what else do i need|what do i still need|where are my gaps|what are my gaps|am i good enough|is this enough|is that enough|is this good enough':
      'gap',
    'what next|what is next|what should i learn|what should i learn next|what to learn next|what do i learn next|what would you learn next':
      'next',
  }),
);

/** Words of a job that is offered. */
export const OF_JOB = createPhrases<true>(
  spread({
    'requirements|required|must have|must haves|nice to have|we are looking|we are hiring|we want|we need|you have|you will|you bring|job|advert|ad|posting|vacancy|position|salary|responsibilities|apply|for this|i want|i would like|i do not|i never|no idea of': true,
  }),
);
