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

/** What is sent for one key keeps a gap. */
export type RateLimit = { readonly key: string; readonly gapMs: number };

/** Everything a message must keep its distance at. */
export const rateLimitsOf = (
  { owner, channel }: Subscription,
  gaps: Readonly<Record<string, Gaps>> = GAPS,
): readonly RateLimit[] => {
  const { platform, workspace, channel: each } = gaps[owner.platform] ?? NO_GAPS;
  return [
    { key: owner.platform, gapMs: platform },
    { key: owner.workspace, gapMs: workspace },
    { key: channel, gapMs: each },
  ].filter(({ gapMs }) => gapMs > 0);
};
