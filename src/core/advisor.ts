import type { Knowledge } from '../knowledge/schema.ts';
import type { Asked } from './asked.ts';
import type { Aspect, Intent } from './intent.ts';
import type { Arrived, Turn } from './message.ts';
import type { AdvertReader, Calendar, ReviewScheduler, Timetable } from './ports.ts';
import type { Profile } from './profile.ts';
import type { Answer, Context, Responder } from './respond/answer.ts';
import { respondToClarify, respondToGreeting, respondToHelp, respondToNone } from './respond/chat/chat.ts';
import { respondToFeedback, respondToKeep } from './respond/chat/feedback.ts';
import { ofOneself } from './respond/chat/of-others.ts';
import { respondToThanks } from './respond/chat/remark.ts';
import { insteadOfRepeat } from './respond/chat/repeat.ts';
import { isStoryToldOf, recordSecond, toMeant, withRecorded, withSecondAnswer } from './respond/chat/second.ts';
import { inShort } from './respond/chat/short.ts';
import { createMatch } from './respond/match/match.ts';
import { createNudge } from './respond/nudge/nudge.ts';
import { respondToChange } from './respond/plan/duration/changing.ts';
import { respondToDuration } from './respond/plan/duration/duration.ts';
import { respondToGap } from './respond/plan/gap.ts';
import { createPlan } from './respond/plan/plan.ts';
import { createPractice } from './respond/practice/practice.ts';
import { respondToQuiz } from './respond/practice/quiz.ts';
import { respondToProgressSet } from './respond/progress/set.ts';
import { respondToProgressShow } from './respond/progress/show.ts';
import { respondToNext } from './respond/road/next.ts';
import { respondToRaise } from './respond/salary/raise.ts';
import { createSalary } from './respond/salary/salary.ts';
import { respondToPaySources } from './respond/salary/sources.ts';
import { mindHours } from './respond/settings/mind-hours.ts';
import { respondToPrivacy } from './respond/settings/privacy.ts';
import { respondToSettings } from './respond/settings/settings.ts';
import { respondToSkills } from './respond/skills/skills.ts';
import { respondToAsk } from './respond/topics/ask-topic.ts';
import { respondToLevels } from './respond/topics/level-years.ts';
import { respondToResources } from './respond/topics/resources.ts';
import { createSkillGraph } from './road/skill-graph.ts';
import { NOTHING_SAID, type Said } from './said.ts';
import type { Subscription } from './subscription.ts';
import { isPersonalTopic, type Topic } from './topic.ts';

/** Everything a question is answered from, besides the knowledge. */
export type Question = {
  readonly intent: Intent;
  readonly inbound: Arrived;
  /** As in `Context`; nothing where left out. */
  readonly said?: Said;
  readonly profile: Profile;
  readonly last: Turn | undefined;
  readonly now: Date;
  /** As in `Context`; none where left out. */
  readonly subscriptions?: readonly Subscription[];
  readonly asked?: Asked | undefined;
};

/** True where an answer reads or changes the record; how long the way takes turns on what is known already. */
export const needsRecord = (intent: Intent): boolean =>
  isPersonalTopic(intent.topic) ||
  intent.reported !== undefined ||
  intent.topic === 'learn.duration' ||
  isStoryToldOf(intent);

/** Answers an intent: pure, the same values in give the same values out. */
export type Advisor = { readonly advise: (question: Question) => Answer };

export type AdvisorDeps = {
  readonly knowledge: Knowledge;
  readonly reviews: ReviewScheduler;
  readonly adverts: AdvertReader;
  readonly calendar: Calendar;
  readonly timetable: Timetable;
};

export const createAdvisor = (deps: AdvisorDeps): Advisor => {
  const { knowledge } = deps;
  const responders = toResponders(deps);
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  return {
    advise: ({ intent: asked, ...rest }) => {
      const context: Context = { knowledge, graph, subscriptions: [], said: NOTHING_SAID, ...rest };
      const intent = toMeant(asked, context.said);
      const recorded = recordSecond(asked, context);
      const respond = (seen: Context) =>
        inPlace(
          intent.aspect === 'short'
            ? inShort(intent, seen, responderOf(intent.topic, responders))
            : responderFor(intent, responders)(intent, seen),
          intent,
          seen,
        );
      if (recorded) {
        const seen = { ...context, profile: recorded.profile };
        const given = withSecondAnswer(respond(seen), intent, seen, (topic) => responderOf(topic, responders));
        return withRecorded(given, recorded);
      }
      const given = respond(context);
      return (
        insteadOfRepeat(given, intent, context, (before, asked) => responderFor(before, responders)(before, asked)) ??
        withSecondAnswer(given, intent, context, (topic) => responderOf(topic, responders))
      );
    },
  };
};

/** Aspects that add to an answer: their reply follows it and leaves it standing. */
const ADDING: readonly Aspect[] = ['more', 'sources', 'why', 'like', 'dislike', 'keep', 'export'];

/** A button that carries its own answer on (another country, another step) renews it where it stands. */
const inPlace = (result: Answer, { topic, aspect }: Intent, { inbound, last }: Context): Answer =>
  inbound.body.kind === 'action' && last?.intent.topic === topic && !ADDING.includes(aspect)
    ? { ...result, reply: { ...result.reply, replace: true } }
    : result;

type Responders = Readonly<Partial<Record<Topic, Responder>>>;

const responderFor = ({ topic, aspect }: Intent, responders: Responders): Responder => {
  if (aspect === 'like' || aspect === 'dislike') return respondToFeedback;
  return aspect === 'keep' ? respondToKeep : responderOf(topic, responders);
};

const responderOf = (topic: Topic, responders: Responders): Responder =>
  responders[topic] ?? (topic.startsWith('skill.') ? respondToSkills : respondToAsk);

const toResponders = ({ knowledge, reviews, adverts, calendar, timetable }: AdvisorDeps): Responders => ({
  'salary.range': createSalary(knowledge),
  'salary.sources': respondToPaySources,
  'salary.raise': respondToRaise,
  'path.levels': respondToLevels,
  'path.next-level': respondToLevels,
  'learn.resources': respondToResources,
  'learn.duration': respondToDuration,
  'learn.career-change': respondToChange,
  next: ofOneself(respondToNext),
  'progress.set': ofOneself(respondToProgressSet),
  'progress.show': ofOneself(respondToProgressShow),
  gap: ofOneself(respondToGap),
  settings: ofOneself(mindHours(respondToSettings)),
  privacy: respondToPrivacy,
  help: respondToHelp,
  greeting: respondToGreeting,
  thanks: respondToThanks,
  clarify: respondToClarify,
  none: respondToNone,
  quiz: respondToQuiz,
  practice: createPractice(reviews),
  plan: ofOneself(createPlan(calendar)),
  nudge: createNudge(timetable),
  match: createMatch(adverts),
});
