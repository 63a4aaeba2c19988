import type { Knowledge } from '../knowledge/schema.ts';
import type { Intent } from './intent.ts';
import type { Inbound, Turn } from './message.ts';
import type { Profile } from './profile.ts';
import type { Answer, Context, Responder } from './respond/answer.ts';
import { respondToAsk } from './respond/ask-topic.ts';
import {
  respondToClarify,
  respondToFeedback,
  respondToGreeting,
  respondToHelp,
  respondToNone,
  respondToThanks,
} from './respond/chat.ts';
import { respondToGap } from './respond/gap.ts';
import { respondToNext } from './respond/next.ts';
import { respondToPrivacy } from './respond/privacy.ts';
import { respondToProgressSet } from './respond/progress-set.ts';
import { respondToProgressShow } from './respond/progress-show.ts';
import { respondToSalary } from './respond/salary.ts';
import { respondToSettings } from './respond/settings.ts';
import { respondToSkillDetail } from './respond/skill-detail.ts';
import { createSkillGraph } from './skill-graph.ts';
import type { Topic } from './topic.ts';

/** Everything a question is answered from, besides the knowledge. */
export type Question = {
  readonly intent: Intent;
  readonly inbound: Inbound;
  readonly profile: Profile;
  readonly last: Turn | undefined;
  readonly now: Date;
};

/** Answers an intent: pure, the same values in give the same values out. */
export type Advisor = { readonly advise: (question: Question) => Answer };

export const createAdvisor = ({ knowledge }: { readonly knowledge: Knowledge }): Advisor => {
  const graph = createSkillGraph(knowledge.skills);
  return {
    advise: ({ intent, ...rest }) => {
      const context: Context = { knowledge, graph, ...rest };
      return responderFor(intent)(intent, context);
    },
  };
};

const responderFor = (intent: Intent): Responder =>
  intent.aspect === 'like' || intent.aspect === 'dislike'
    ? respondToFeedback
    : (responders[intent.topic] ?? respondToAsk);

const responders: Partial<Record<Topic, Responder>> = {
  'salary.range': respondToSalary,
  'skill.detail': respondToSkillDetail,
  next: respondToNext,
  'progress.set': respondToProgressSet,
  'progress.show': respondToProgressShow,
  gap: respondToGap,
  settings: respondToSettings,
  privacy: respondToPrivacy,
  help: respondToHelp,
  greeting: respondToGreeting,
  thanks: respondToThanks,
  clarify: respondToClarify,
  none: respondToNone,
};
