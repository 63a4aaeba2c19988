import type { Answer } from './routes.ts';
import type { World } from './world.ts';

/** An error as Discord words it: an HTTP status, and a code of its own. */
export const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
  schema: 'ErrorResponseSchema',
});

/** Why the bot may not write here, in Discord's own words and codes. */
export const findChannelRefusal = (
  world: World,
  id: string,
  body?: { readonly embeds?: readonly unknown[] | null | undefined },
): Answer | undefined => {
  const channel = world.channels.get(id);
  const denied = world.denials.get(id);
  if (!channel) return refusal(404, 10_003, 'Unknown Channel');
  if (channel.with && world.closedDms.has(channel.with))
    return refusal(403, 50_007, 'Cannot send messages to this user');
  if (denied?.has('view')) return refusal(403, 50_001, 'Missing Access');
  if (denied?.has('send')) return refusal(403, 50_013, 'Missing Permissions');
  if (denied?.has('embed') && body?.embeds?.length) return refusal(403, 50_013, 'Missing Permissions');
  return undefined;
};

/** Who a message would notify: by `allowed_mentions`, or everybody it names where that is left out. */
export const findPinged = (
  world: World,
  body: {
    readonly content?: string | null | undefined;
    readonly allowed_mentions?:
      | { readonly parse?: readonly string[] | undefined; readonly replied_user?: boolean | undefined }
      | null
      | undefined;
  },
  replied: string | undefined,
): readonly string[] => {
  const allowed = body.allowed_mentions;
  const content = body.content ?? '';
  const named = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  const everyone = /@(everyone|here)/.test(content) && (!allowed || allowed.parse?.includes('everyone'));
  const author = replied === undefined ? undefined : world.messages.get(replied)?.author;
  return [
    ...(everyone ? ['everyone'] : []),
    ...(!allowed || allowed.parse?.includes('users') ? named : []),
    ...(author !== undefined && (!allowed || allowed.replied_user) ? [author] : []),
  ];
};
