import type { Skill } from '../../../knowledge/schema.ts';
import { type Aspect, type Intent, toList } from '../../intent.ts';
import type { Button, Reply, ReplyBlock, Turn } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import { NOTHING_SAID } from '../../said.ts';
import { isAskTopic, type Topic } from '../../topic.ts';
import { firstSentence, inCountry, joinWords } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  figuresIn,
  type Responder,
  sourcesBlock,
} from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { skillInShort } from '../skills/card.ts';
import { relatedButtons } from '../topics/ask-topic.ts';
import { topicLabel } from '../topics/topic-label.ts';
import { keepOffer } from './feedback.ts';

/**
 * Where words would bring a page that was just sent: a question asked again gets its answer again in short, a wish for more
 * that this is all there is, and both what lies nearest. A button may show a page as often as it is pressed.
 */
export const insteadOfRepeat = (
  { reply }: Answer,
  intent: Intent,
  context: Context,
  respond: Responder,
): Answer | undefined => {
  const { last, inbound } = context;
  const isPage = inbound.body.kind === 'message' && isAskTopic(intent.topic) && PAGES.includes(intent.aspect);
  if (!isPage || intent.second || last === undefined || !areBeside(last.intent, intent)) return undefined;
  const isMoreSeen = last.intent.aspect === 'more';
  const aspect = isMoreSeen && HELD_BY_MORE.includes(intent.aspect) ? intent.aspect : last.intent.aspect;
  const sent = respond({ ...last.intent, aspect }, asItWas(context, last)).reply;
  return isSame(sent, reply) ? allThereIs(reply, intent, isMoreSeen, context) : undefined;
};

/** The card of one skill is the same whichever topic about skills it is asked under. */
const areBeside = (before: Intent, { topic, slots }: Intent): boolean =>
  before.topic === topic ||
  (topic.startsWith('skill.') &&
    before.topic.startsWith('skill.') &&
    slots.skill !== undefined &&
    String(slots.skill) === String(before.slots.skill));

const isSame = (one: Reply, other: Reply): boolean => JSON.stringify(told(one)) === JSON.stringify(told(other));

/** All but what leads elsewhere. */
const told = ({ blocks }: Reply): readonly ReplyBlock[] =>
  blocks.filter(({ kind }) => kind !== 'buttons' && kind !== 'feedback');

const PAGES: readonly Aspect[] = ['answer', 'more', 'sources', 'why'];
/** Who has seen all of it has seen these, and no list of sources. */
const HELD_BY_MORE: readonly Aspect[] = ['answer', 'more'];

/** What the answer before was made from: of its words nothing is kept, of the turn before it topic and slots. */
const asItWas = (context: Context, { before, at }: Turn): Context => ({
  ...context,
  inbound: { ...context.inbound, body: { kind: 'message', addressed: true } },
  said: NOTHING_SAID,
  last: before && { intent: { aspect: 'answer', confidence: 1, alternatives: [], ...before }, offered: [], at },
});

const allThereIs = (sent: Reply, intent: Intent, isMoreSeen: boolean, context: Context): Answer => {
  const { topic, aspect, slots } = intent;
  if (topic === 'growth.wellbeing' && aspect === 'answer')
    return answer(topic, 'public', [{ kind: 'lead', text: STILL_HEAVY }]);
  const name = nameOf(intent, sent, context);
  const more = isMoreSeen ? undefined : actionsOf(sent).find((one) => one.topic === topic && one.aspect === 'more');
  const skill = skillOf(intent, sent, context);
  const text = leadOf(name, sent, intent, context, more !== undefined);
  const figures = skill?.market && text.includes(usedBy(skill)) ? marketFigure(skill) : figuresIn(text, sent.figures);
  const isToldAgain = skill === undefined && text.startsWith(AGAIN);
  const sources = isToldAgain ? sent.sources : figures.map(({ source }) => source);
  const blocks: readonly ReplyBlock[] = [
    { kind: 'lead', text },
    ...sourcesBlock(context.knowledge, sources),
    buttons(
      ...(more ? [button('More', more, 'primary')] : []),
      ...nearest(topic, context),
      ...(topic === 'skill.detail' ? [] : [button('Sources', action(topic, { aspect: 'sources', slots }))]),
      button('Show it again', action(topic, { aspect, slots })),
    ),
    ...keepOffer(context),
  ];
  const answered = answer(topic, 'public', blocks, { figures, sources });
  if (!isMoreSeen) return answered;
  return {
    ...answered,
    turn: { intent: { ...intent, aspect: 'more' }, offered: offeredIn(answered.reply) },
  };
};

/** Nobody who is down is told that nothing more is held on it. */
const STILL_HEAVY =
  'I am sorry it stays this heavy, and I would only repeat myself. Tell me in a sentence what is worst just now: the work, the search, the comparing, one person? If it has lasted for weeks, a doctor or counsellor helps more than I can.';

const leadOf = (name: string, sent: Reply, intent: Intent, context: Context, hasMore: boolean): string => {
  const left = hasMore ? ' The rest stands under More.' : '';
  const place = placeAlone(intent, context);
  const skill = skillOf(intent, sent, context);
  if (place !== undefined)
    return `I hold nothing on ${name} for ${place} alone: what I said is general.${saidIn(sent)}${left}`;
  if (skill && intent.aspect === 'more') return `That is all I hold on ${name}. ${skillInShort(skill)}`;
  if (intent.aspect === 'more') return `That is all I hold on ${name}: I would only repeat myself.`;
  const short = skill ? ` on ${name}. ${skillInShort(skill, usedBy(skill))}` : saidIn(sent, ':');
  return intent.aspect === 'answer' && short !== ''
    ? `${AGAIN}${short}${left} ${OTHERWISE}`
    : `I hold nothing more exact on that: what I have on ${name} I have said.${left}`;
};
const AGAIN = 'Once more';
const OTHERWISE = 'Did you mean something else? Then say it in other words.';

/** `who uses it?` is what the market figure says. */
const usedBy = ({ market }: Skill): string =>
  market ? ` ${Math.round(market.share * 100)}% of the back-end developers asked use it (${market.scope}).` : '';

const saidIn = ({ blocks }: Reply, opening = ' In short:'): string => {
  const lead = blocks.find((block) => block.kind === 'lead');
  return lead ? `${opening} ${firstSentence(lead.text)}` : '';
};

/** The place that was named since, of which a page that says the same for everybody knows nothing. */
const placeAlone = ({ slots }: Intent, { last }: Context): string | undefined => {
  const before = toList(last?.intent.slots.country);
  const named = toList(slots.country).filter((country) => !before.includes(country));
  return named.length ? joinWords(named.map(inCountry)) : undefined;
};

const nameOf = (intent: Intent, sent: Reply, context: Context): string =>
  skillOf(intent, sent, context)?.name ?? `“${topicLabel(intent.topic, context.knowledge) ?? intent.topic}”`;

/** `easier words please`, `an example?` after the card of one skill, which says more of it than its topic does. */
const skillOf = ({ slots: { skill } }: Intent, { topic, blocks }: Reply, { graph }: Context): Skill | undefined => {
  const held = topic.startsWith('skill.') && typeof skill === 'string' ? graph.skills.get(skill) : undefined;
  return held && blocks.some((block) => isOn(block, held)) ? held : undefined;
};

const isOn = (block: ReplyBlock, { name }: Skill): boolean =>
  (block.kind === 'lead' || block.kind === 'text') && block.text.startsWith(name);

const actionsOf = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map((one) => one.action) : []));

const nearest = (topic: Topic, { knowledge }: Context): readonly Button[] => {
  const page = knowledge.topics.get(topic);
  return page ? relatedButtons(page, knowledge).slice(0, MOST_NEAR) : [];
};

const MOST_NEAR = 3;
