import type { Knowledge } from '../../../knowledge/schema.ts';
import type { Topic } from '../../topic.ts';

/** What a button that leads to a topic says: its title, or what a person would call it. */
export const topicLabel = (topic: Topic, knowledge: Knowledge): string | undefined =>
  knowledge.topics.get(topic)?.title ?? SPOKEN[topic];

const SPOKEN: Partial<Record<Topic, string>> = {
  next: 'What I should learn next',
  'progress.show': 'My skills',
  'progress.set': 'Put a skill on my record',
  gap: 'What I am missing for a level',
  match: 'Compare me with a job advert',
  plan: 'A plan for me',
  quiz: 'Which role fits me',
  practice: 'Practise an interview question',
  nudge: 'Weekly nudges',
  privacy: 'What is stored about me',
  settings: 'My settings',
  help: 'What you can do',
};
