import type { Knowledge } from '../../knowledge/schema.ts';
import { fitsButton } from '../action-code.ts';
import type { Asked } from '../asked.ts';
import { type Intent, toList } from '../intent.ts';
import type { Action, Arrived, Button, Figure, Reply, ReplyBlock, SourceLine, Turn } from '../message.ts';
import type { Profile } from '../profile.ts';
import type { SkillGraph } from '../road/skill-graph.ts';
import type { Said } from '../said.ts';
import type { Subscription } from '../subscription.ts';
import type { Topic } from '../topic.ts';
import { number } from '../wording.ts';

/** Everything an answer is made from. */
export type Context = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly inbound: Arrived;
  /** What the words say beside the intent. */
  readonly said: Said;
  readonly now: Date;
  readonly last: Turn | undefined;
  /** The person's own, those they are a member of, and that of the channel it was said in: for what needs them. */
  readonly subscriptions: readonly Subscription[];
  /** What was just said, or what the button pressed is about, where that is still known. */
  readonly asked?: Asked | undefined;
};

/** What to say, and what is to be done about it besides. */
export type Answer = {
  readonly reply: Reply;
  /** The record after this answer; left out where nothing changed. */
  readonly profile?: Profile;
  readonly effects?: readonly Effect[];
  /** What the conversation is about from here on, where that is not what was asked. */
  readonly turn?: Pick<Turn, 'intent' | 'offered'> | undefined;
  /** The ids of the skills it lists, in order. */
  readonly listed?: readonly string[];
  /** When the nudge comes that it set. */
  readonly set?: Turn['set'];
  readonly graded?: Turn['graded'];
  /** The adverts that may be spoken of next, where this answer read one. */
  readonly adverts?: Turn['adverts'];
};

/** What the core asks the house to do: it does nothing itself. */
export type Effect =
  /** Delete all that is held about the person. */
  | { readonly kind: 'erase' }
  /** Start, change or end a subscription: applied to what is held then, which may have moved on. */
  | {
      readonly kind: 'subscription';
      readonly id: string;
      readonly change: (held: Subscription | undefined) => Subscription | undefined;
    }
  /** A thumb on an answer; `instead` of the other one given before. */
  | { readonly kind: 'feedback'; readonly topic: Topic; readonly good: boolean; readonly instead: boolean }
  /** A question, kept with its asker's consent; `at` is an ISO instant. */
  | { readonly kind: 'keep'; readonly topic: Topic; readonly text: string; readonly at: string }
  /** A question nobody could answer: counted, without a name. */
  | { readonly kind: 'unanswered' };

export type Responder = (intent: Intent, context: Context) => Answer;

/** The record after what was said beside a question, and what to say of that. */
export type Recorded = { readonly profile: Profile; readonly said: readonly ReplyBlock[] };

/** What a structured file of the knowledge folder adds to a topic's answer. */
export type Extra = {
  readonly blocks: readonly ReplyBlock[];
  readonly sources: readonly string[];
  readonly figures?: readonly Figure[];
};

/** A reply to everybody, or to the person alone, with its figures and sources gathered. */
export const answer = (
  topic: Topic,
  visibility: Reply['visibility'],
  blocks: readonly ReplyBlock[],
  { figures = [], sources = [], listed }: Backing = {},
): Answer => ({
  reply: { topic, visibility, blocks, figures, sources: [...new Set(sources)] },
  ...(listed && { listed }),
});

type Backing = {
  readonly figures?: readonly Figure[];
  readonly sources?: readonly string[];
  readonly listed?: readonly string[];
};

/** What a button asks for. Of a long list of skills as many as a button carries are kept. */
export const action = (topic: Topic, rest: Partial<Omit<Action, 'topic'>> = {}): Action =>
  fitted({
    topic,
    aspect: rest.aspect ?? 'answer',
    slots: rest.slots ?? {},
    ...(rest.ref !== undefined && { ref: rest.ref }),
  });

const fitted = (whole: Action): Action => {
  const skills = toList(whole.slots.skill);
  if (skills.length < 2 || fitsButton(whole)) return whole;
  return fitted({ ...whole, slots: { ...whole.slots, skill: skills.slice(0, -1) } });
};

export const button = (label: string, pressed: Action, style?: Button['style']): Button => ({
  label,
  action: pressed,
  ...(style && { style }),
});

export const buttons = (...all: readonly Button[]): ReplyBlock => ({ kind: 'buttons', buttons: all });

/** The footer that names the sources, each once, in the order given. */
export const sourcesBlock = (knowledge: Knowledge, ids: Iterable<string>): ReplyBlock[] => {
  const items = [...new Set(ids)].flatMap((id) => sourceLine(knowledge, id));
  return items.length ? [{ kind: 'sources', items }] : [];
};

const sourceLine = (knowledge: Knowledge, id: string): SourceLine[] => {
  const source = knowledge.sources.get(id);
  return source ? [{ id, label: source.label, ...(source.url && { url: source.url }) }] : [];
};

/** Thumbs for the end of an answer. */
export const feedbackBlock = (topic: Topic): ReplyBlock => ({
  kind: 'feedback',
  good: action(topic, { aspect: 'like' }),
  bad: action(topic, { aspect: 'dislike' }),
});

/** A reply with more at its end, before the thumbs, where there are any. */
export const append = (reply: Reply, blocks: readonly ReplyBlock[]): Reply => {
  const feedback = reply.blocks.filter(({ kind }) => kind === 'feedback');
  return { ...reply, blocks: [...reply.blocks.filter(({ kind }) => kind !== 'feedback'), ...blocks, ...feedback] };
};

/** Those of the figures that a text names. */
export const figuresIn = (text: string, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ value }) => text.includes(number(value)) || text.includes(String(value)));
