import type { Reply } from '../core/message.ts';
import type { Digest } from '../core/nudge/digest.ts';
import { moveOn, originOf, pause, silenceOf, withSent } from '../core/nudge/history.ts';
import { nextTime } from '../core/nudge/quiet.ts';
import type { Clock, Deliver, Delivery, Log, SubscriptionStore, Timetable } from '../core/ports.ts';
import type { Sent, Subscription } from '../core/subscription.ts';

/** What became of one that was due. */
export type NudgeOutcome =
  | Delivery
  /** Failed as often as it may. */
  | 'given up'
  /** Nothing true was worth saying. */
  | 'nothing'
  /** The process was down too long: it waits for its next time. */
  | 'late'
  /** Nobody reacted to the last ones. */
  | 'paused'
  /** Somebody else has it, or it was changed. */
  | 'moved'
  /** Its platform is not served here. */
  | 'elsewhere';

/** A subscription as it was found due. */
export type Due = { readonly id: string; readonly due?: string | undefined };

export type SendNudge = (due: Due) => Promise<NudgeOutcome>;

export type SendNudgeDeps = {
  readonly subscriptions: SubscriptionStore;
  readonly timetable: Timetable;
  readonly clock: Clock;
  /** By platform. */
  readonly deliver: ReadonlyMap<string, Deliver>;
  /** What is worth saying at this time; undefined for nothing. */
  readonly compose: (subscription: Subscription, now: Date) => Promise<Digest | undefined>;
  /** Tells an owner why nothing comes any more. */
  readonly explain: (subscription: Subscription) => Reply;
  readonly observe: (outcome: NudgeOutcome) => unknown;
  readonly log: Log;
  /** How late it may still be sent. */
  readonly freshMs?: number;
  /** Wait after the first failure; doubled after each. */
  readonly retryMs?: number;
};

const DAY_MS = 24 * 3_600_000;

/**
 * Sends what is due, at most once, whatever happens to this process or beside it: before anything leaves, the store
 * notes it as uncertain and moves it to its next time, in one step that only one can take. A definite failure is
 * noted as such and tried again later; whatever stays uncertain is never repeated.
 */
export const createSendNudge =
  (deps: SendNudgeDeps): SendNudge =>
  async ({ id, due }) => {
    const held = await deps.subscriptions.load(id);
    const outcome = due !== undefined && held?.due === due ? await send(held, due, deps) : 'moved';
    deps.observe(outcome);
    return outcome;
  };

const send = async (subscription: Subscription, due: string, deps: SendNudgeDeps): Promise<NudgeOutcome> => {
  const deliver = deps.deliver.get(subscription.owner.platform);
  if (!deliver) return 'elsewhere';
  const now = laterOf(deps.clock.now(), new Date(due));
  const turn: Turn = { subscription, origin: originOf(subscription) ?? due, now };
  if (now.getTime() - Date.parse(turn.origin) > (deps.freshMs ?? DAY_MS)) return giveUp(turn, deps);
  if (silenceOf(subscription) === 'pause') return changeTo('paused', turn, (held) => pause(held, 'silence'), deps);
  const digest = await deps.compose(subscription, now);
  if (!digest) return changeTo('nothing', turn, (held) => moveOn(held, deps.timetable, now), deps);
  const ready = await prepare(deliver, subscription, digest.reply, deps);
  const claimed = await claim(turn, digest.keys, deps);
  return claimed ? settle(claimed, await post(ready, deps), deliver, deps) : 'moved';
};

/** A clock that is set back while something is in hand must not make it due twice. */
const laterOf = (a: Date, b: Date): Date => (a > b ? a : b);

/** `origin`: when it was first due; a repeat after a failure belongs to the same week. */
type Turn = { readonly subscription: Subscription; readonly origin: string; readonly now: Date };

/** Changes the subscription if it is still due as it was taken: for one caller only, the others are told so. */
const changeTo = async (
  outcome: NudgeOutcome,
  { subscription: { id, due } }: Turn,
  to: (held: Subscription) => Subscription,
  { subscriptions }: SendNudgeDeps,
): Promise<NudgeOutcome> => {
  let isOurs = false;
  await subscriptions.update(id, (held) => {
    isOurs = held !== undefined && held.due === due;
    return held !== undefined && isOurs ? to(held) : held;
  });
  return isOurs ? outcome : 'moved';
};

type Claim = { readonly id: string; readonly entry: Sent; readonly next: string };

const claim = async (turn: Turn, keys: readonly string[], deps: SendNudgeDeps): Promise<Claim | undefined> => {
  const { subscription, origin, now } = turn;
  const attempts = subscription.sent.find(({ due }) => due === origin)?.attempts ?? 0;
  const entry: Sent = { due: origin, kinds: keys, outcome: 'uncertain', attempts: attempts + 1 };
  const next = nextTime(subscription, deps.timetable, now).toISOString();
  const outcome = await changeTo('uncertain', turn, (held) => withSent({ ...held, due: next }, entry), deps);
  return outcome === 'moved' ? undefined : { id: subscription.id, entry, next };
};

type Ready = Awaited<ReturnType<Deliver>>;

/** Everything that may fail without a doubt, before the claim: the doubtful time is that of one request. */
const prepare = async (
  deliver: Deliver,
  subscription: Subscription,
  reply: Reply,
  { log }: SendNudgeDeps,
): Promise<Ready> => {
  try {
    return await deliver(subscription, reply);
  } catch (error) {
    log.error({ err: error }, 'a nudge could not be made ready');
    return 'failed';
  }
};

const post = async (ready: Ready, { log }: SendNudgeDeps): Promise<Delivery> => {
  if (typeof ready === 'string') return ready;
  try {
    return await ready();
  } catch (error) {
    log.error({ err: error }, 'a nudge may or may not have been delivered');
    return 'uncertain';
  }
};

/** Notes how it went. Should this process end before, it stays uncertain. */
const settle = async (
  claimed: Claim,
  delivery: Delivery,
  deliver: Deliver,
  deps: SendNudgeDeps,
): Promise<NudgeOutcome> => {
  switch (delivery) {
    case 'sent':
      await note(claimed, deps, (held) => withSent(held, { ...claimed.entry, outcome: 'sent' }));
      return 'sent';
    case 'uncertain':
      deps.log.warn({ due: claimed.entry.due }, 'whether a nudge arrived is not known; it is not repeated');
      return 'uncertain';
    case 'failed':
      return retry(claimed, deps);
    case 'unreachable':
      return tell(claimed, deliver, deps);
  }
};

const note = (
  { id }: Claim,
  { subscriptions }: SendNudgeDeps,
  to: (held: Subscription) => Subscription,
): Promise<Subscription | undefined> => subscriptions.update(id, (held) => held && to(held));

/** One minute, then two, four ... */
const waitAfter = (attempts: number, firstMs = 60_000): number => firstMs * 2 ** Math.min(attempts - 1, 10);

/** Sets it due again a little later, unless somebody changed it meanwhile or its day is over. */
const retry = async ({ entry, next, ...rest }: Claim, deps: SendNudgeDeps): Promise<NudgeOutcome> => {
  const at = deps.clock.now().getTime() + waitAfter(entry.attempts ?? 1, deps.retryMs);
  const isOver = at - Date.parse(entry.due) > (deps.freshMs ?? DAY_MS);
  const again = new Date(at).toISOString();
  await note({ entry, next, ...rest }, deps, (held) =>
    isOver || held.due !== next || Date.parse(next) <= at
      ? withSent(held, { ...entry, outcome: 'failed' })
      : { ...withSent(held, { ...entry, outcome: 'failed', again }), due: again },
  );
  return isOver ? 'given up' : 'failed';
};

const giveUp = (turn: Turn, deps: SendNudgeDeps): Promise<NudgeOutcome> => {
  const failed = turn.subscription.sent.find(({ due }) => due === turn.origin);
  const entry: Sent = failed ?? { due: turn.origin, kinds: [], outcome: 'skipped' };
  const to = (held: Subscription) => withSent(moveOn(held, deps.timetable, turn.now), entry);
  return changeTo(failed ? 'given up' : 'late', turn, to, deps);
};

/** Pauses it, and tells the owner of a channel's once; a person who can't be written to hears of it when they next speak. */
const tell = async (claimed: Claim, deliver: Deliver, deps: SendNudgeDeps): Promise<NudgeOutcome> => {
  const paused = await note(claimed, deps, (held) =>
    withSent(pause(held, 'unreachable'), { ...claimed.entry, outcome: 'failed' }),
  );
  deps.log.warn(
    { platform: paused?.owner.platform, kind: paused?.kind },
    'a nudge can’t be delivered any more: paused',
  );
  if (paused?.kind !== 'channel') return 'unreachable';
  const told = await prepare(deliver, { ...paused, kind: 'person' }, deps.explain(paused), deps);
  const delivery = await post(told, deps);
  if (delivery === 'sent' || delivery === 'uncertain')
    await note(claimed, deps, (held) => (held.paused === 'unreachable' ? { ...held, told: true } : held));
  return 'unreachable';
};
