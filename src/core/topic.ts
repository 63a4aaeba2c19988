/** The first part of every id of a topic answered from the knowledge folder. */
export const ASK_GROUPS = ['role', 'learn', 'skill', 'salary', 'path', 'job', 'interview', 'growth'] as const;

/** Topics that the knowledge folder always answers; it may add others to the same groups. */
const ASK_TOPICS = [
  'role.definition',
  'role.responsibilities',
  'role.day',
  'role.environment',
  'role.comparison',
  'role.outlook',
  'role.traits',
  'role.specialisations',
  'learn.degree',
  'learn.bootcamp',
  'learn.career-change',
  'learn.programs',
  'learn.certifications',
  'learn.resources',
  'learn.start',
  'learn.duration',
  'learn.practice',
  'learn.current',
  'skill.overview',
  'skill.languages',
  'skill.frameworks',
  'skill.databases',
  'skill.apis',
  'skill.cloud-devops',
  'skill.security',
  'skill.system-design',
  'skill.performance',
  'skill.testing',
  'skill.version-control',
  'skill.fundamentals',
  'skill.frontend-needed',
  'skill.tools',
  'skill.detail',
  'salary.range',
  'salary.sources',
  'salary.raise',
  'path.levels',
  'path.next-level',
  'path.management',
  'job.first',
  'job.experience',
  'job.search',
  'job.portfolio',
  'job.resume',
  'job.employers',
  'job.remote',
  'job.networking',
  'interview.topics',
  'interview.coding',
  'interview.system-design',
  'interview.behavioural',
  'growth.feedback',
  'growth.wellbeing',
] as const;

/** Topics answered from the person's own skill record. */
export const PERSONAL_TOPICS = [
  'next',
  'progress.show',
  'progress.set',
  'gap',
  'match',
  'plan',
  'quiz',
  'practice',
  'nudge',
  'privacy',
  'settings',
] as const;

/** Questions about one's own way, which people tell of themselves for. */
export const OF_THE_WAY: ReadonlySet<string> = new Set<Topic>(['next', 'gap', 'plan', 'learn.duration']);

/** Topics that run the conversation itself. */
export const CHAT_TOPICS = ['help', 'greeting', 'thanks', 'clarify', 'none'] as const;

/** `job.remote`, or a topic that only the knowledge folder knows, such as `job.relocation`. */
export type AskTopic = `${(typeof ASK_GROUPS)[number]}.${string}`;
export type PersonalTopic = (typeof PERSONAL_TOPICS)[number];
export type ChatTopic = (typeof CHAT_TOPICS)[number];
/** What a message is about. Every answer names exactly one. */
export type Topic = AskTopic | PersonalTopic | ChatTopic;

export const TOPICS: readonly Topic[] = [...ASK_TOPICS, ...PERSONAL_TOPICS, ...CHAT_TOPICS];

const spoken: ReadonlySet<string> = new Set([...PERSONAL_TOPICS, ...CHAT_TOPICS]);
const personal: ReadonlySet<string> = new Set(PERSONAL_TOPICS);
const ask = new RegExp(`^(?:${ASK_GROUPS.join('|')})\\.[a-z][a-z0-9-]{1,30}$`);

export const isTopic = (text: unknown): text is Topic =>
  typeof text === 'string' && (spoken.has(text) || isAskTopic(text));
export const isPersonalTopic = (topic: string): topic is PersonalTopic => personal.has(topic);
/** Whether it has the form of a topic of the knowledge folder; whether one is written for it, the folder says. */
export const isAskTopic = (topic: unknown): topic is AskTopic => typeof topic === 'string' && ask.test(topic);

/** The case of a topic that is told in simpler words. */
export const SIMPLE = 'simple';
