import { toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { lastSkill } from '../follow-up/pointing.ts';

/**
 * The message with what the conversation is about beside it, in the place of what points at it: "is it worth it?" after
 * a question about degrees is "is a degree worth it". As it is where there is no subject, where the message is long enough
 * to speak for itself, or where it names a skill of its own and points at nothing.
 */
export const withSubject = (
  { tokens, skills }: Pick<Found, 'tokens' | 'skills'>,
  last: Turn,
  nameOf: (skill: string) => string | undefined,
): string => {
  const words = tokens.map((token) => token.word);
  const subject = tokens.length > LONGEST ? undefined : subjectOf(last, nameOf);
  const at = words.findIndex((word) => POINTING.has(word));
  const hasOwn = at < 0 && skills.some(({ value }) => !value.everyday);
  if (subject === undefined || hasOwn) return words.join(' ');
  return at >= 0 ? words.with(at, subject).join(' ') : `${words.join(' ')} ${subject}`;
};

const LONGEST = 16;

const subjectOf = (last: Turn, nameOf: (skill: string) => string | undefined): string | undefined => {
  const skills = toList(lastSkill(last)).flatMap((skill) => nameOf(skill) ?? []);
  return skills.length > 0 ? skills.slice(0, 3).join(' or ') : SUBJECTS[last.intent.topic];
};

const POINTING = wordSet('it that this they them those these');

/** What an answer on each topic is about, in a word or two. */
const SUBJECTS: Readonly<Partial<Record<Topic, string>>> = {
  'role.definition': 'back end engineering',
  'role.comparison': 'front end and back end',
  'role.traits': 'the traits of a good engineer',
  'learn.start': 'starting to learn back end',
  'learn.duration': 'learning back end',
  'learn.current': 'keeping up with new technology',
  'skill.overview': 'the skills of a back end engineer',
  'skill.tools': 'tools',
  'path.levels': 'the levels of an engineer',
  'job.employers': 'employers',
  'growth.feedback': 'feedback and code reviews',
  'growth.wellbeing': 'feeling like an impostor',
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
  next: 'next skill',
  'progress.show': 'my progress',
  'progress.set': 'my skills',
  match: 'a job advert',
  plan: 'study plan',
  nudge: 'weekly reminder',
  practice: 'a practice question',
  quiz: 'the quiz',
  privacy: 'my data',
  settings: 'my settings',
  'interview.topics': 'interviews',
  'interview.coding': 'coding interviews',
  'interview.system-design': 'system design interviews',
  'interview.behavioural': 'behavioural interviews',
};
