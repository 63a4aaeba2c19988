import type { Subscription } from '../core/subscription.ts';

/** Milliseconds between two messages: to a platform, to one of its workspaces, to one channel. */
export type Gaps = { readonly platform: number; readonly workspace: number; readonly channel: number };

/**
 * Slack takes one message a second for each channel and some hundreds a minute for each workspace; Discord 50 requests
 * a second in all, of which answers keep the larger part.
 */
export const GAPS: Readonly<Record<string, Gaps>> = {
  slack: { platform: 0, workspace: 200, channel: 1000 },
  discord: { platform: 50, workspace: 0, channel: 1000 },
};

const NO_GAPS: Gaps = { platform: 0, workspace: 0, channel: 0 };

/** Something to keep a gap at. */
export type Slot = { readonly key: string; readonly gapMs: number };

/** Everything a message must keep its distance at. */
export const slotsOf = (
  { owner, channel }: Subscription,
  gaps: Readonly<Record<string, Gaps>> = GAPS,
): readonly Slot[] => {
  const { platform, workspace, channel: each } = gaps[owner.platform] ?? NO_GAPS;
  return [
    { key: owner.platform, gapMs: platform },
    { key: owner.workspace, gapMs: workspace },
    { key: channel, gapMs: each },
  ].filter(({ gapMs }) => gapMs > 0);
};

/** Hands out times to send at. */
export type Pace = {
  /** Milliseconds to wait before sending, reserved; undefined where that would be longer than `mostMs`. */
  readonly reserve: (slots: readonly Slot[], mostMs: number) => number | undefined;
};

/** Keeps the gaps within one process. What is over is forgotten, so it grows with what is waiting and no further. */
export const createPace = (now: () => number): Pace => {
  const free = new Map<string, number>();
  return {
    reserve: (slots, mostMs) => {
      const at = now();
      const start = Math.max(at, ...slots.map(({ key }) => free.get(key) ?? 0));
      if (start - at > mostMs) return undefined;
      for (const { key, gapMs } of slots) free.set(key, start + gapMs);
      if (free.size > 10_000) for (const [key, until] of free) if (until <= at) free.delete(key);
      return start - at;
    },
  };
};
