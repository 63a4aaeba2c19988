import type { Reply, ReplyBlock } from '../core/message.ts';
import type { Phrasing, TextCache } from '../core/ports.ts';
import type { Tone } from '../core/profile.ts';
import { isAskTopic } from '../core/topic.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { createBreaker } from './breaker.ts';
import { findFault } from './check.ts';
import { createGazetteer, toNamePatterns } from './gazetteer.ts';
import { instructionsFor } from './instructions.ts';
import { createMask } from './mask.ts';
import type { Model } from './model.ts';
import type { Wording } from './outcome.ts';
import { unmask } from './slots.ts';

export type PhrasingDeps = {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly cache: TextCache;
  /** Milliseconds, for how long a failing server is left alone and for measuring. */
  readonly now: () => number;
  /** How long a person may wait for a wording, in milliseconds, all told. */
  readonly timeoutMs: number;
  /** Told how each lead ended, for metrics. */
  readonly observe: (wording: Wording) => unknown;
};

/**
 * Lets a language model word the leads of general answers. It sees a lead with every fact masked, and what it returns
 * is used only where nothing in it could mean anything else. Answers about a person are never sent anywhere.
 */
export const createPhrasing = (deps: PhrasingDeps): Phrasing => {
  const mask = createMask(toNamePatterns(createGazetteer(deps.knowledge)));
  const reword = createReword(deps);
  const wordLead = async (text: string, tone: Tone, deadline: AbortSignal): Promise<string | undefined> => {
    const started = deps.now();
    const masked = mask(text);
    const made = await unlessAborted(reword(masked.text, tone, deadline), deadline);
    deps.observe({ ...made.outcome, ms: Math.round(deps.now() - started) });
    return made.text === undefined ? undefined : unmask(made.text, masked.slots);
  };
  return {
    word: async (reply, askTone) => {
      if (!isWordable(reply)) return reply;
      const deadline = AbortSignal.timeout(deps.timeoutMs);
      try {
        const tone = await askTone();
        if (tone === 'off') return reply;
        const texts = await Promise.all(
          reply.blocks.map((block) => (isLead(block) ? wordLead(block.text, tone, deadline) : undefined)),
        );
        if (texts.every((text) => text === undefined)) return reply;
        return { ...reply, blocks: reply.blocks.map((block, at) => withText(block, texts[at])), phrased: true };
      } catch {
        deps.observe({ kind: 'plain', reason: 'unexpected', ms: 0 });
        return reply;
      }
    },
  };
};

/** A shorter lead gains nothing. */
const SHORTEST_LEAD = 40;

/** What comes from the knowledge folder alone. Whatever knows of a person stays here, skills and numbers included. */
const isWordable = ({ topic, blocks }: Reply): boolean => isAskTopic(topic) && blocks.some(isLead);

const isLead = (block: ReplyBlock): block is Extract<ReplyBlock, { kind: 'lead' }> =>
  block.kind === 'lead' && block.text.length >= SHORTEST_LEAD;

const withText = (block: ReplyBlock, text: string | undefined): ReplyBlock =>
  isLead(block) && text !== undefined ? { ...block, text } : block;

type Outcome = { readonly kind: 'worded'; readonly cached: boolean } | Omit<Extract<Wording, { kind: 'plain' }>, 'ms'>;
type Made = { readonly outcome: Outcome; readonly text?: string };

const plain = (reason: Extract<Wording, { kind: 'plain' }>['reason']): Made => ({ outcome: { kind: 'plain', reason } });

const unlessAborted = (work: Promise<Made>, deadline: AbortSignal): Promise<Made> =>
  Promise.race([
    work,
    new Promise<Made>((resolve) => {
      if (deadline.aborted) resolve(plain('late'));
      deadline.addEventListener('abort', () => resolve(plain('late')), { once: true });
    }),
  ]);

const MOST_AT_ONCE = 4;
const KEEP_MS = 30 * 24 * 3_600_000;
/** A text whose wording was refused is not tried again for a while. */
const KEEP_REFUSAL_MS = 3_600_000;
/** Stands for "refused" in the cache; no wording is one character. */
const REFUSED = '-';

/** A checked wording of a masked text, from the cache or the model; the same text asked for twice at once is asked once. */
const createReword = ({ model, cache, now }: PhrasingDeps) => {
  const breaker = createBreaker(now);
  const running = new Map<string, Promise<Made>>();
  const askModel = async (text: string, tone: Tone, deadline: AbortSignal): Promise<Made> => {
    const answer = await model.word(instructionsFor(tone), text, deadline);
    if (answer.kind === 'failure') {
      breaker.failed();
      return plain(answer.reason);
    }
    breaker.succeeded();
    const fault = findFault(text, answer.text);
    return fault ? plain(fault) : { outcome: { kind: 'worded', cached: false }, text: answer.text };
  };
  const askOnce = (key: string, text: string, tone: Tone, deadline: AbortSignal): Promise<Made> => {
    const same = running.get(key);
    if (same) return same;
    if (running.size >= MOST_AT_ONCE) return Promise.resolve(plain('busy'));
    if (!breaker.mayCall()) return Promise.resolve(plain('resting'));
    const work = askModel(text, tone, deadline).finally(() => running.delete(key));
    running.set(key, work);
    return work;
  };
  return async (text: string, tone: Tone, deadline: AbortSignal): Promise<Made> => {
    const key = JSON.stringify(['wording', model.name, tone, text]);
    const kept = await cache.get(key).catch(() => undefined);
    if (kept === REFUSED) return plain('refused before');
    if (kept !== undefined && findFault(text, kept) === undefined)
      return { outcome: { kind: 'worded', cached: true }, text: kept };
    const made = await askOnce(key, text, tone, deadline);
    keep(cache, key, made);
    return made;
  };
};

const FAILURES: ReadonlySet<string> = new Set([
  'late',
  'busy',
  'resting',
  'throttled',
  'server',
  'unreachable',
  'garbled',
  'too big',
  'cut off',
]);

/** Nobody waits for the cache, and nobody misses what it lost. */
const keep = (cache: TextCache, key: string, { outcome, text }: Made): void => {
  if (outcome.kind === 'plain' && FAILURES.has(outcome.reason)) return;
  void cache.put(key, text ?? REFUSED, text === undefined ? KEEP_REFUSAL_MS : KEEP_MS).catch(() => undefined);
};
