import type { Turn } from '../core/message.ts';
import type { Topic } from '../core/topic.ts';
import { lastSkill } from './follow-up.ts';
import type { Token } from './tokens.ts';

/**
 * The message with what it points at put in: "is it worth it?" after a question about degrees is "is a degree worth it".
 * Undefined where it points at nothing, or is long enough to speak for itself.
 */
export const withSubject = (
  tokens: readonly Token[],
  last: Turn,
  nameOf: (skill: string) => string | undefined,
): string | undefined => {
  if (tokens.length > 10) return undefined;
  const subject = subjectOf(last, nameOf);
  if (subject === undefined) return undefined;
  const at = tokens.findIndex((token) => POINTING.has(token.word));
  const words = tokens.map((token) => token.word);
  if (at >= 0) return words.with(at, subject).join(' ');
  return tokens.length <= 3 ? `${words.join(' ')} for ${subject}` : undefined;
};

const subjectOf = (last: Turn, nameOf: (skill: string) => string | undefined): string | undefined => {
  const skill = lastSkill(last);
  const one = typeof skill === 'string' ? skill : skill?.[0];
  return (one === undefined ? undefined : nameOf(one)) ?? SUBJECTS[last.intent.topic];
};

const POINTING: ReadonlySet<string> = new Set('it that this they them those these'.split(' '));

/** What an answer on each topic is about, in a word or two. */
const SUBJECTS: Readonly<Partial<Record<Topic, string>>> = {
  'role.definition': 'back end engineering',
  'role.responsibilities': 'back end work',
  'role.day': 'back end work',
  'role.environment': 'back end work',
  'role.outlook': 'back end engineering as a career',
  'role.specialisations': 'a specialisation',
  'learn.degree': 'a degree',
  'learn.bootcamp': 'a bootcamp',
  'learn.career-change': 'a career change',
  'learn.programs': 'a course program',
  'learn.certifications': 'certifications',
  'learn.resources': 'learning resources',
  'learn.practice': 'practice projects',
  'skill.languages': 'a programming language',
  'skill.frameworks': 'a web framework',
  'skill.databases': 'databases',
  'skill.apis': 'apis',
  'skill.cloud-devops': 'cloud and devops',
  'skill.security': 'security',
  'skill.system-design': 'system design',
  'skill.performance': 'performance',
  'skill.testing': 'testing',
  'skill.version-control': 'git',
  'skill.fundamentals': 'computer science fundamentals',
  'skill.frontend-needed': 'front end knowledge',
  'salary.range': 'salary',
  'salary.sources': 'salary figures',
  'salary.raise': 'a raise',
  'path.next-level': 'the next level',
  'path.management': 'management',
  'job.first': 'a first job',
  'job.experience': 'experience',
  'job.search': 'job search',
  'job.portfolio': 'a portfolio',
  'job.resume': 'a resume',
  'job.remote': 'remote work',
  'job.networking': 'networking with people',
  'interview.topics': 'interviews',
  'interview.coding': 'coding interviews',
  'interview.system-design': 'system design interviews',
  'interview.behavioural': 'behavioural interviews',
};
