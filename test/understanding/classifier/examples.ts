import type { Example } from '../../../src/understanding/classifier/training/example.ts';

const phrasings: Readonly<Record<string, readonly string[]>> = {
  pay: [
    'how much does a server developer earn',
    'what salary can I expect',
    'typical pay for this job',
    'what do people make in this role',
    'is the money good',
    'average wage after three years',
    'how high are salaries in this field',
    'what is a fair salary for a senior developer',
  ],
  databases: [
    'which database should I learn first',
    'is postgres better than mysql',
    'how do database indexes work',
    'do I need nosql',
    'when would I pick mongo over sql',
    'how deep should my sql be',
    'should I learn a relational database',
    'what is the difference between sql and nosql databases',
  ],
  interview: [
    'what do they ask in interviews',
    'how do I prepare for a coding round',
    'tips for a whiteboard test',
    'my interview is tomorrow, what now',
    'are algorithm questions common in interviews',
    'how many interview rounds are normal',
    'how should I prepare for an interview',
    'which questions come up in a technical interview',
  ],
  remote: [
    'can I work from home',
    'how common is remote work',
    'are there fully remote jobs',
    'do companies still allow working from home',
    'finding a remote position abroad',
    'is hybrid or remote better for juniors',
    'where do I find remote jobs',
    'which companies let developers work remotely',
  ],
  none: ['what is the weather like', 'tell me a joke', 'book me a table for two', 'who won the football match'],
};

/** A small world of four labels, and a few messages about none. */
export const EXAMPLES: readonly Example[] = Object.entries(phrasings).flatMap(([label, texts]) =>
  texts.map((text) => ({ text, label })),
);
