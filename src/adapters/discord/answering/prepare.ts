import type { Inbound, Reply } from '../../../core/message.ts';
import type { Bot, Draw, Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import type { Drawn } from '../rendering/render.ts';
import { toLoggable } from '../sending/api-errors.ts';

/** An answer with its pictures drawn. */
export type Prepared = { readonly reply: Reply; readonly drawn: Drawn };

type Deps = { readonly bot: Bot; readonly draw: Draw | undefined; readonly log: Log };

/** Asks the bot and draws what it wants drawn. Never fails: what goes wrong becomes a kind answer. */
export const createPrepare =
  ({ bot, draw, log }: Deps) =>
  async (inbound: Inbound): Promise<Prepared | undefined> => {
    try {
      const reply = await bot.handle(inbound);
      return reply && { reply, drawn: await drawAll(reply, draw, log) };
    } catch (error) {
      log.error({ err: toLoggable(error), id: inbound.id }, 'an answer failed');
      return { reply: sorry(inbound), drawn: new Map() };
    }
  };

/** The answer, or a kind word in its place where it takes longer than this. */
export const orGiveUp = async (
  work: Promise<Prepared | undefined>,
  { inbound, ms, log }: { readonly inbound: Inbound; readonly ms: number; readonly log: Log },
): Promise<Prepared | undefined> => {
  const prepared = await orLate(work, ms);
  if (prepared !== LATE) return prepared;
  log.error({ id: inbound.id, ms }, 'an answer never came');
  return { reply: sorry(inbound), drawn: new Map() };
};

const sorry = ({ body }: Inbound): Reply => ({
  topic: body.kind === 'command' ? body.topic : 'none',
  visibility: body.kind === 'message' ? 'public' : 'private',
  blocks: [{ kind: 'lead', text: SORRY }],
  figures: [],
  sources: [],
});

export const SORRY =
  'Sorry, something went wrong on my side. Nothing you keep with me is lost: please try again in a minute.';

/** Told while there is more to do than can be done. */
export const BUSY = 'Sorry, very many people are asking at this moment. Please try again in a minute.';

/** A picture that can't be drawn is told by its alt text. */
export const drawAll = async (reply: Reply, draw: Draw | undefined, log: Log): Promise<Drawn> => {
  const drawn = new Map<Reply['blocks'][number], Uint8Array>();
  if (!draw) return drawn;
  for (const block of reply.blocks) {
    if (block.kind !== 'picture') continue;
    try {
      const png = await draw(block.picture);
      if (png) drawn.set(block, png);
    } catch (error) {
      log.warn({ err: toLoggable(error), picture: block.picture.kind }, 'a picture could not be drawn');
    }
  }
  return drawn;
};
