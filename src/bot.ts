import { type AskedLately, createAskedLately } from './asked-lately.ts';
import { type Advisor, needsRecord, type Question } from './core/advisor.ts';
import { type Asked, toKeepable } from './core/asked.ts';
import { RungError } from './core/errors.ts';
import type { Intent } from './core/intent.ts';
import type { Inbound, Reply, ReplyBlock, Turn } from './core/message.ts';
import { offeredIn } from './core/plain-text.ts';
import type {
  Bot,
  ClaimStore,
  Clock,
  ConversationStore,
  Log,
  Phrasing,
  ProgressStore,
  SaidReader,
  Understanding,
} from './core/ports.ts';
import { EMPTY_PROFILE, type Profile, type Tone } from './core/profile.ts';
import type { Answer, Effect } from './core/respond/answer.ts';
import { apology } from './core/respond/chat/chat.ts';
import { isPersonalTopic } from './core/topic.ts';
import { createIsNew } from './is-new.ts';
import type { NudgeDesk } from './nudges/desk.ts';
import { toIntent } from './to-intent.ts';
import { toSaid } from './to-said.ts';

/** What was answered, for measuring: never the text, never the name. */
export type Answered = {
  readonly intent: Intent;
  readonly reply: Reply;
  /** Microseconds inside understanding and advisor; stores and wording are not counted. */
  readonly micros: number;
};

export type BotDeps = {
  readonly advisor: Advisor;
  readonly understanding: Understanding;
  readonly words: SaidReader;
  readonly progress: ProgressStore;
  readonly conversations: ConversationStore;
  readonly claims: ClaimStore;
  readonly phrasing: Phrasing;
  readonly clock: Clock;
  readonly observe: (answered: Answered) => unknown;
  readonly desk: NudgeDesk;
  readonly effect: (effect: Effect, inbound: Inbound) => Promise<void>;
  readonly log: Log;
};

/** The whole way of a message: once only, understood, answered, remembered; errors become kind replies here and nowhere else. */
export const createBot = (deps: BotDeps): Bot => {
  const isNew = createIsNew(deps);
  const lately = createAskedLately(() => deps.clock.now().getTime());
  return {
    handle: async (inbound) => {
      try {
        if (!(await isNew(inbound))) return undefined;
        return await answer(inbound, { ...deps, lately });
      } catch (error) {
        deps.log.error({ err: error, said: inbound.body.kind }, 'could not answer');
        return apology(error instanceof RungError && error.code === 'store' ? 'store' : 'unexpected');
      }
    },
  };
};

type Parts = BotDeps & { readonly lately: AskedLately };

const answer = async (inbound: Inbound, deps: Parts): Promise<Reply | undefined> => {
  const now = deps.clock.now();
  const last = isAloneClear(inbound) ? undefined : await recall(inbound, deps);
  const started = performance.now();
  const intent = toIntent(inbound, last, now, deps.understanding);
  const said = toSaid(inbound, intent, deps.words);
  const understood = performance.now() - started;
  if (isSilent(inbound, intent)) return undefined;
  const notices = await attend(inbound, intent, deps);
  const subscriptions = isToldOfNudges(intent) ? await deps.desk.known(inbound) : [];
  const asked = recallAsked(inbound, intent, deps);
  const { result, spent } = await advise(intent, { inbound, said, last, now, subscriptions, asked }, deps);
  await carryOut(result.effects ?? [], inbound, deps);
  const isErased = result.effects?.some(({ kind }) => kind === 'erase');
  if (isErased) deps.lately.forget(inbound.person.key);
  else noteDone(inbound, intent, asked, deps);
  const turn = result.turn ?? { intent, offered: offeredIn(result.reply) };
  if (!isErased && !isAside(turn, last))
    await remember(
      inbound,
      {
        ...turn,
        ...toMentioned(result, turn.intent, last),
        ...toBefore(turn.intent, intent, last),
        ...toPlace(intent, last),
        ...toAim(intent, last),
        ...toAdverts(result, last),
        at: now.getTime(),
      },
      deps,
    );
  const worded = await deps.phrasing.word(result.reply, () => toneOf(inbound, deps));
  const reply = notices.length > 0 ? { ...worded, blocks: [...worded.blocks, ...notices] } : worded;
  deps.observe({ intent, reply, micros: Math.round((understood + spent) * 1000) });
  return reply;
};

/** An "ok", a "thanks", a complaint or bait in between changes nothing of what is spoken about. */
const isAside = ({ intent: { topic, ref }, offered }: Omit<Turn, 'at'>, last: Turn | undefined): boolean =>
  last !== undefined &&
  offered.length === 0 &&
  (topic === 'thanks' || topic === 'greeting' || (topic === 'none' && ref !== 'crisis'));

/** What an answer said that may be spoken of next; skills listed before a nudge was spoken of may be so after it. */
const toMentioned = (
  { listed, set, graded }: Answer,
  { topic }: Intent,
  last: Turn | undefined,
): Pick<Turn, 'listed' | 'set' | 'graded'> => {
  const skills = listed ?? (topic === 'nudge' ? last?.listed : undefined);
  return { ...(skills && { listed: skills }), ...(set && { set }), ...(graded && { graded }) };
};

/** An answer may turn to something else than was said; else it is the turn before that is kept beside the new one. */
const toBefore = (spoken: Intent, said: Intent, last: Turn | undefined): Pick<Turn, 'before'> => {
  if (spoken === last?.intent) return last.before ? { before: last.before } : {};
  const before = spoken === said ? last?.intent : said;
  if (!before) return {};
  const { topic, slots, pace } = before;
  return { before: { topic, slots, ...(pace && { pace }) } };
};

/** Of several countries set beside each other none is where somebody is. */
const toPlace = ({ slots, home, land }: Intent, last: Turn | undefined): Pick<Turn, 'place' | 'zone'> => {
  const place = typeof slots.country === 'string' ? slots.country : (land ?? last?.place);
  const zone = slots.zone ?? home ?? last?.zone;
  return { ...(place && { place }), ...(zone && { zone }) };
};

/** "What am I missing for senior?": the level that is spoken of as one to reach. */
const toAim = ({ topic, slots: { level } }: Intent, last: Turn | undefined): Pick<Turn, 'aim'> => {
  const aim = AIMING.has(topic) && typeof level === 'string' ? level : last?.aim;
  return aim ? { aim } : {};
};
const AIMING: ReadonlySet<string> = new Set(['gap', 'plan', 'next']);

/** An advert stays what the talk knows of until two others were pasted, or it is to be forgotten. */
const toAdverts = ({ adverts }: Answer, last: Turn | undefined): Pick<Turn, 'adverts'> => {
  const held = adverts ?? last?.adverts;
  return held?.length ? { adverts: held } : {};
};

/** What was just said is noted; a thumb is about the newest of its topic, and consent about the very question shown. */
const recallAsked = ({ body, person }: Inbound, intent: Intent, { lately }: Parts): Asked | undefined => {
  if (intent.aspect === 'keep') return intent.ref ? lately.find(person.key, { id: intent.ref }) : undefined;
  if (intent.aspect === 'like' || intent.aspect === 'dislike') return lately.find(person.key, intent);
  if (body.kind !== 'message') return undefined;
  const text = toKeepable(body.text, intent);
  return lately.note(person.key, { topic: intent.topic, ...(text && { text }) });
};

/** The last thumb counts; what was kept is let go of. */
const noteDone = ({ person }: Inbound, { aspect }: Intent, asked: Asked | undefined, { lately }: Parts): void => {
  if (!asked) return;
  if (aspect === 'keep') lately.mark(person.key, asked.id, 'done');
  if (aspect === 'like' || aspect === 'dislike') lately.mark(person.key, asked.id, aspect);
};

/** Who speaks of themselves or presses a button is there; what paused meanwhile is told in private answers only. */
const attend = async (inbound: Inbound, { topic }: Intent, { desk, log }: BotDeps): Promise<readonly ReplyBlock[]> => {
  if (!isPersonalTopic(topic) && inbound.body.kind !== 'action') return [];
  try {
    const notices = await desk.attend(inbound);
    return isPersonalTopic(topic) && topic !== 'nudge' && topic !== 'privacy' ? notices : [];
  } catch (error) {
    log.warn({ err: error }, 'could not note that somebody reacted');
    return [];
  }
};

/** What shows or changes subscriptions, by itself or beside something else. */
const isToldOfNudges = ({ topic, second }: Intent): boolean =>
  TOLD_OF_NUDGES.has(topic) || (second !== undefined && TOLD_OF_NUDGES.has(second.topic));
const TOLD_OF_NUDGES: ReadonlySet<string> = new Set(['nudge', 'privacy']);

/** What is said to be done must be done; a count that is lost is only told to the log. */
const carryOut = async (effects: readonly Effect[], inbound: Inbound, { effect, log }: BotDeps): Promise<void> => {
  for (const one of effects) {
    if (MUST_BE_DONE.has(one.kind)) await effect(one, inbound);
    else
      await effect(one, inbound).catch((error: unknown) =>
        log.warn({ err: error }, `could not carry out: ${one.kind}`),
      );
  }
};

const MUST_BE_DONE: ReadonlySet<Effect['kind']> = new Set(['erase', 'subscription', 'keep']);

/** Personal topics read and change the record in one step; general ones go on without the store. */
const advise = async (
  intent: Intent,
  asked: Omit<Question, 'intent' | 'profile'>,
  { advisor, progress }: BotDeps,
): Promise<{ readonly result: Answer; readonly spent: number }> => {
  let spent = 0;
  const run = (profile: Profile): Answer => {
    const started = performance.now();
    const result = advisor.advise({ intent, profile, ...asked });
    spent = performance.now() - started;
    return result;
  };
  if (!needsRecord(intent)) return { result: run(EMPTY_PROFILE), spent };
  let result: Answer | undefined;
  const profile = await progress.update(asked.inbound.person, (before) => {
    result = run(before);
    return result.profile ?? before;
  });
  return { result: result ?? run(profile), spent };
};

/** A person may have switched the model off: where that can't be read, it stays out. */
const toneOf = async ({ person }: Inbound, { progress, log }: BotDeps): Promise<Tone | 'off'> => {
  try {
    const { settings } = await progress.load(person);
    return settings.phrasing === false ? 'off' : (settings.tone ?? 'friendly');
  } catch (error) {
    log.warn({ err: error }, 'could not read whether answers may be worded');
    return 'off';
  }
};

/** In a thread, speak only when the words are clearly ours. */
const isSilent = ({ body }: Inbound, intent: Intent): boolean =>
  body.kind === 'message' &&
  !body.addressed &&
  ['none', 'clarify', 'greeting', 'thanks'].includes(intent.topic) &&
  intent.ref !== 'crisis';

/** A command with nothing but its options means the same whatever was said before. */
const isAloneClear = ({ body }: Inbound): boolean => body.kind === 'command' && !body.text;

const recall = ({ person, place }: Inbound, { conversations, log }: BotDeps): Promise<Turn | undefined> =>
  conversations.recall(person, place.key).catch((error: unknown) => {
    log.warn({ err: error }, 'could not recall the conversation');
    return undefined;
  });

const remember = ({ person, place }: Inbound, turn: Turn, { conversations, log }: BotDeps): Promise<void> =>
  conversations
    .remember(person, place.key, turn)
    .catch((error: unknown) => log.warn({ err: error }, 'could not remember the conversation'));
