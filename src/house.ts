import { type Answered, createBot } from './bot.ts';
import { createCalendar } from './calendar/ical.ts';
import type { PhrasingConfig } from './config.ts';
import { createAdvisor } from './core/advisor.ts';
import type { Inbound } from './core/message.ts';
import type { Bot, Draw, Log, Phrasing } from './core/ports.ts';
import type { Effect } from './core/respond/answer.ts';
import type { Knowledge } from './knowledge/schema.ts';
import { createDesk } from './nudges/desk.ts';
import { createTimetable } from './nudges/timetable.ts';
import type { Wording } from './phrasing/outcome.ts';
import { createPictures } from './pictures/pictures.ts';
import { CACHE, prepare } from './prepare.ts';
import { rememberReadings } from './remember-readings.ts';
import { createReviewScheduler } from './reviews/fsrs.ts';
import { openStore, type Store } from './store/open-store.ts';
import { createAdvertReader } from './understanding/advert/read-advert.ts';
import { createSaidReader } from './understanding/said/said-reader.ts';
import { createSkillReader } from './understanding/slots/skills.ts';
import { createUnderstanding } from './understanding/understanding.ts';

/** Everything behind the platforms, put together. */
export type House = {
  readonly bot: Bot;
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly draw: Draw;
  readonly close: () => Promise<void>;
};

export type HouseOptions = {
  readonly knowledgeDir: string;
  readonly storeUrl: string;
  readonly log: Log;
  readonly now?: () => Date;
  readonly observe?: (answered: Answered) => unknown;
  readonly storeKey?: string | undefined;
  readonly watch?: Watch;
  /** A model that words answers; undefined for plain ones. */
  readonly phrasing?: PhrasingConfig | undefined;
  /** Told how each wording ended, for metrics. */
  readonly observeWording?: (wording: Wording) => unknown;
};

/** Where operations look on. */
type Watch = { readonly store: (store: Store) => Store; readonly bot: (bot: Bot) => Bot };

const PLAIN: Phrasing = { word: async (reply) => reply };
const UNWATCHED: Watch = { store: (store) => store, bot: (bot) => bot };

/** Loads the knowledge, opens the store and builds the bot. Throws RungError for a broken file or an unreachable store. */
export const openHouse = async ({
  knowledgeDir,
  storeUrl,
  log,
  now = () => new Date(),
  observe = () => {},
  storeKey,
  watch = UNWATCHED,
  phrasing,
  observeWording = () => {},
}: HouseOptions): Promise<House> => {
  const { knowledge, learned } = await prepare(knowledgeDir, CACHE);
  const store = watch.store(
    await openStore(storeUrl, {
      now: () => now().getTime(),
      warn: (message) => log.warn({}, message),
      ...(storeKey && { key: storeKey }),
    }),
  );
  const skills = createSkillReader([...knowledge.skills.values()]);
  const timetable = createTimetable();
  const pictures = createPictures({ log });
  const bot = createBot({
    advisor: createAdvisor({
      knowledge,
      reviews: createReviewScheduler(),
      adverts: createAdvertReader(skills, otherNames(knowledge)),
      calendar: createCalendar(),
      timetable,
    }),
    understanding: rememberReadings(createUnderstanding({ learned, skills, topics: knowledge.topics })),
    words: createSaidReader(knowledge),
    progress: store.progress,
    conversations: store.conversations,
    claims: store.claims,
    phrasing: phrasing ? await openPhrasing(phrasing, knowledge, store, observeWording) : PLAIN,
    clock: { now },
    observe,
    desk: createDesk(store.subscriptions),
    effect: (effect, inbound) => carryOut(effect, inbound, store),
    log,
  });
  const close = async () => {
    await Promise.all([pictures.stop(), store.close()]);
  };
  return { bot: watch.bot(bot), knowledge, store, draw: pictures.draw, close };
};

const carryOut = async (effect: Effect, { person }: Inbound, store: Store): Promise<void> => {
  switch (effect.kind) {
    case 'erase':
      await store.progress.erase(person);
      return;
    case 'subscription':
      await store.subscriptions.update(effect.id, effect.change);
      return;
    case 'feedback':
      if (effect.instead) await store.feedback.count(effect.topic, effect.good ? 'disliked' : 'liked', -1);
      return store.feedback.count(effect.topic, effect.good ? 'liked' : 'disliked', 1);
    case 'keep':
      return store.feedback.keep(effect.topic, { text: effect.text, at: effect.at });
    case 'unanswered':
      return store.feedback.count('none', 'unanswered', 1);
  }
};

/** The model's part of the house is read only where there is a model. */
const openPhrasing = async (
  settings: PhrasingConfig,
  knowledge: Knowledge,
  store: Store,
  observe: (wording: Wording) => unknown,
): Promise<Phrasing> => {
  const [{ createPhrasing }, { createModel }] = await Promise.all([
    import('./phrasing/phrasing.ts'),
    import('./phrasing/model.ts'),
  ]);
  return createPhrasing({
    knowledge,
    model: createModel(settings),
    cache: store.phrasings,
    now: () => performance.now(),
    timeoutMs: settings.timeoutMs,
    observe,
  });
};

/** What has a word of its own in the knowledge folder, and is no skill. */
const otherNames = ({ topics }: Knowledge): readonly string[] =>
  [...topics.values()].flatMap(({ others = [] }) => others.flatMap(({ names }) => names));
