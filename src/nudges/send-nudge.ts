import type { Reply } from '../core/message.ts';
import type { Digest } from '../core/nudge/digest.ts';
import { moveOn, originOf, pause, silenceOf, withSent } from '../core/nudge/history.ts';
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

export type SendNudge = (subscription: Subscription) => Promise<NudgeOutcome>;

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
  readonly observe: (outcome: NudgeOutcome, platform: string) => unknown;
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
  async (subscription) => {
    const outcome = await send(subscription, deps);
    deps.observe(outcome, subscription.owner.platform);
    return outcome;
  };

const send = async (subscription: Subscription, deps: SendNudgeDeps): Promise<NudgeOutcome> => {
  const deliver = deps.deliver.get(subscription.owner.platform);
  const origin = originOf(subscription);
  if (origin === undefined) return 'moved';
  if (!deliver) return 'elsewhere';
  const now = deps.clock.now();
  if (now.getTime() - Date.parse(origin) > (deps.freshMs ?? DAY_MS)) return giveUp(subscription, origin, now, deps);
  if (silenceOf(subscription) === 'pause')
    return (await change(subscription, (held) => pause(held, 'silence'), deps)) ? 'paused' : 'moved';
  const digest = await deps.compose(subscription, now);
  if (!digest)
    return (await change(subscription, (held) => moveOn(held, deps.timetable, now), deps)) ? 'nothing' : 'moved';
  const ready = await prepare(deliver, subscription, digest.reply, deps);
  const claimed = await claim(subscription, { origin, now, keys: digest.keys }, deps);
  return claimed ? settle(claimed, await post(ready, deps), deliver, deps) : 'moved';
};

/** Changes the subscription if it is still due as it was taken: true for one caller only. */
const change = async (
  { id, due }: Subscription,
  to: (held: Subscription) => Subscription,
  { subscriptions }: SendNudgeDeps,
): Promise<boolean> => {
  let isOurs = false;
  await subscriptions.update(id, (held) => {
    isOurs = held !== undefined && held.due === due;
    return held !== undefined && isOurs ? to(held) : held;
  });
  return isOurs;
};

type Claim = { readonly id: string; readonly entry: Sent; readonly next: string };

const claim = async (
  subscription: Subscription,
  { origin, now, keys }: { readonly origin: string; readonly now: Date; readonly keys: readonly string[] },
  deps: SendNudgeDeps,
): Promise<Claim | undefined> => {
  const attempts = subscription.sent.find(({ due }) => due === origin)?.attempts ?? 0;
  const entry: Sent = { due: origin, kinds: keys, outcome: 'uncertain', attempts: attempts + 1 };
  const next = deps.timetable.next(subscription, now).toISOString();
  const isOurs = await change(subscription, (held) => withSent({ ...held, due: next }, entry), deps);
  return isOurs ? { id: subscription.id, entry, next } : undefined;
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

const giveUp = async (
  subscription: Subscription,
  origin: string,
  now: Date,
  deps: SendNudgeDeps,
): Promise<NudgeOutcome> => {
  const failed = subscription.sent.find(({ due }) => due === origin);
  const entry: Sent = failed ?? { due: origin, kinds: [], outcome: 'skipped' };
  const isOurs = await change(subscription, (held) => withSent(moveOn(held, deps.timetable, now), entry), deps);
  if (!isOurs) return 'moved';
  return failed ? 'given up' : 'late';
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
