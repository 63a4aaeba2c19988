import type { Knowledge } from '../../../knowledge/schema.ts';
import type { ReplyBlock, Turn } from '../../message.ts';
import type { Remark } from '../../said/remark.ts';
import type { Topic } from '../../topic.ts';
import { joinWords } from '../../wording.ts';
import { answer, type Context, type Responder } from '../answer.ts';

/**
 * What asks for nothing gets a sentence back: thanks, a farewell, or what a mentor would say to "that's a long time". The
 * conversation stays where it was.
 */
export const respondToThanks: Responder = (_, context) => {
  const { remark } = context.said;
  const lead = (text: string): readonly ReplyBlock[] => [{ kind: 'lead', text }];
  if (remark === undefined) return answer('thanks', 'public', lead(HEARD));
  return answer(
    'thanks',
    'public',
    remark === 'contradiction' ? toContradiction(context) : lead(toSentence(remark, context)),
  );
};

const HEARD = 'All right. Ask on whenever you like; one short sentence is enough.';

const toSentence = (remark: Exclude<Remark, 'contradiction'>, context: Context): string => {
  const { last } = context;
  if (remark === 'opinion') return toGrounds(context);
  if (remark === 'much') return (last && toFirstPiece(last, context)) ?? toMuch(last);
  if (remark === 'long') return isAfter('path.', last) ? LONG_AT_WORK : LONG;
  if (remark === 'low') return isAfter('salary.', last) ? LOW_PAY : LOW;
  if (remark === 'study') return last && OF_ONESELF.has(last.intent.topic) ? STUDIED : HEARD;
  if (remark === 'quick') return last?.intent.topic === 'progress.set' ? QUICKLY_LEARNED : HEARD;
  return SENTENCES[remark];
};

const toMuch = (last: Turn | undefined): string => {
  if (isAfter('salary.', last)) return MUCH_PAY;
  return last?.intent.topic === 'plan' ? MUCH_PLANNED : MUCH;
};

const isAfter = (group: string, last: Turn | undefined): boolean => last?.intent.topic.startsWith(group) === true;

const MUCH_PAY =
  'It is, and half of those asked get less than a median. Name your level and country, and I show what is usual there.';

const SENTENCES: Readonly<
  Record<Exclude<Remark, 'contradiction' | 'opinion' | 'study' | 'long' | 'much' | 'low' | 'quick'>, string>
> = {
  thanks: 'You are welcome. Come back whenever you have the next question.',
  bye: 'Take care, and come back whenever you have the next question.',
  laugh: 'Good to have a laugh. What would you like to know next?',
  surprise: 'Say “why” and I tell you what lies behind it, or ask on.',
  sorry: 'No harm done. Where were we?',
  pay: MUCH_PAY,
  weary: 'Rest first: nothing here runs away, and twenty minutes on another day are enough to go on.',
  nervous:
    'That is normal, and shows that it matters to you. Interviewers look at how you think, not at how calm you are: say aloud what you do know, and ask back before you answer. Two questions aloud today, then sleep.',
  torn: 'Then neither is plainly wrong. Write down what you would lose by turning each one down, and ask which loss you would still mind in a year. What holds you back most: the money, the people or the risk?',
  doubt:
    'You may be right: much of this is judgement, and you know your own case better. Tell me what speaks against it, or say “sources” to see what it rests on.',
  joy: 'Congratulations! Enjoy it first: you worked for it. When you like, ask me about the offer, the first week or what to learn next.',
  pause: 'All right, whenever you are ready: one short sentence is enough.',
};

const STUDIED =
  'Then I take them for years of study, and count none of them as work. What you know from them stays: skills are skills, wherever they were learned.';
const OF_ONESELF: ReadonlySet<Topic> = new Set(['progress.set', 'settings', 'next', 'plan', 'gap', 'salary.range']);

const LONG =
  'It is long, I know. Three things shorten it: more hours a week, one language and one course to the end, and applying as soon as two projects stand. Tell me your hours, such as “10 hours a week, make me a plan”.';
const LONG_AT_WORK =
  'It is long, because judgement grows by living with what one decided. Harder problems, good seniors near you and somebody who reads your designs shorten it; titles alone do not.';
const MUCH =
  'It looks like a mountain from below, and nobody climbs it at once. Take the next small step alone; say “what should I learn next” and I name it.';
const MUCH_PLANNED =
  'As a whole it is; nobody lives through it as a whole. Say “this week” and look at that alone, or tell me fewer hours: a small plan that is kept beats a large one.';
const LOW = 'I know, that is no pleasant news; better known now than later. Ask me what you can do about it.';
const LOW_PAY =
  'It is less than many hope for. One figure for all says little about a single employer; the next level, a stronger firm and remote work change it most. Say “how do I get paid more” for the ways.';
const QUICKLY_LEARNED =
  'It was! If you knew it before, all the better; say “practise” and one question shows whether it sits, or “undo” to take it back.';

/** After one skill was shown, begun or asked about: how little of it is enough to begin. */
const toFirstPiece = ({ intent: { topic, slots } }: Turn, { graph }: Context): string | undefined => {
  const skill = OF_SKILL.has(topic) && typeof slots.skill === 'string' ? graph.skills.get(slots.skill) : undefined;
  const enough = skill?.depth.entry;
  return enough && `It looks larger than it is, and nobody starts with all of it. This is enough at first: ${enough}`;
};

const OF_SKILL: ReadonlySet<Topic> = new Set(['skill.detail', 'progress.set', 'practice']);

/** Which part of an answer is data, and which is judgement. */
const toGrounds = ({ last, knowledge }: Context): string => {
  const data = last ? dataOf(last.intent.topic, knowledge) : [];
  return data.length > 0
    ? `Partly: its figures are from ${joinWords(data)}. The rest is judgement, ours or that of guides that give no source, and I name it as such.`
    : 'You are right: on that I hold no data, only judgement, ours and that of guides that give no source. Figures of mine come from surveys and official statistics, and name them; the rest is advice to weigh.';
};

const dataOf = (topic: Topic, knowledge: Knowledge): readonly string[] => {
  const page = knowledge.topics.get(topic);
  const claims = page ? [page.lead, ...page.points] : [];
  return [...new Set(claims.flatMap(({ sources }) => sources))].flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source && DATA.has(source.kind) ? [source.label] : [];
  });
};
const DATA: ReadonlySet<string> = new Set(['survey', 'official statistics']);

/** Where the sources of an answer disagree, who says what; a plan and the general figures count from different starts. */
const toContradiction = ({ last, knowledge }: Context): readonly ReplyBlock[] => {
  const [clash] = (last && knowledge.topics.get(last.intent.topic)?.disagreements) ?? [];
  if (last && COUNTED.has(last.intent.topic)) return [{ kind: 'lead', text: COUNTS }];
  if (!clash) return [{ kind: 'lead', text: UNCLEAR }];
  return [
    { kind: 'lead', text: `It does sound so, because my sources disagree. ${clash.ours ?? ''}`.trim() },
    {
      kind: 'positions',
      question: clash.question,
      positions: clash.positions.map(({ says, source }) => ({
        says,
        who: knowledge.sources.get(source)?.label ?? source,
      })),
    },
  ];
};

const COUNTED: ReadonlySet<Topic> = new Set(['plan', 'gap', 'next', 'learn.duration']);
const COUNTS =
  'Both can be true: general figures count from nothing, at 10 to 15 hours a week and with the search for a job; a plan counts your own hours and leaves out what is on your record. For you the plan is the nearer one.';
const UNCLEAR =
  'Sorry if it sounded so. Tell me in one sentence which two things clash, and I say which of them holds for you.';
