import type { Inbound, Reply } from '../../core/message.ts';
import type { Bot, Log } from '../../core/ports.ts';
import type { Manner } from './post.ts';
import type { SlackMessage } from './render.ts';
import type { Seat, Show } from './show.ts';
import { EXPIRED, SORRY } from './words.ts';

type Deps = { readonly bot: Bot; readonly show: Show; readonly log: Log; readonly ackWithinMs: number };

/** Tells Slack that a command has come, with the answer where there is one already. */
export type Acknowledge = (answer?: SlackMessage & Pick<Manner, 'response_type'>) => Promise<void>;

/**
 * Answers commands, presses and sent forms where they were made; none of them rejects. A command is answered in its
 * acknowledgement when the answer is ready in time, which spares a call, and by its response address otherwise.
 */
export const createInteractionAnswer = ({ bot, show, log, ackWithinMs }: Deps) => {
  const ask = (inbound: Inbound): Promise<Reply | undefined> =>
    bot.handle(inbound).catch((error: unknown) => {
      log.error({ err: error }, 'could not answer');
      return SORRY;
    });

  const prepare = async (inbound: Inbound | undefined, seat: Seat) => {
    const reply = inbound ? await ask(inbound) : EXPIRED;
    return reply && show.prepare(reply, seat);
  };

  const answerCommand = async (inbound: Inbound, seat: Seat, acknowledge: Acknowledge): Promise<void> => {
    const work = prepare(inbound, seat).catch(async () => show.prepare(SORRY, seat));
    const early = await inTime(work, ackWithinMs);
    if (early === 'late') await acknowledge();
    else if (early) return acknowledge({ response_type: early.manner.response_type, ...early.message });
    else return acknowledge();
    const shown = await work;
    if (shown) await show.send(shown, seat);
  };

  const answerPress = async (inbound: Inbound | undefined, seat: Seat): Promise<void> => {
    const shown = await prepare(inbound, seat);
    if (shown) await show.send(shown, seat);
  };

  const quietly = (task: Promise<void>): Promise<void> =>
    task.catch((error: unknown) => log.warn({ err: error }, 'an answer could not be given'));

  return {
    command: (...call: Parameters<typeof answerCommand>) => quietly(answerCommand(...call)),
    press: (...call: Parameters<typeof answerPress>) => quietly(answerPress(...call)),
  };
};

const inTime = async <T>(work: Promise<T>, withinMs: number): Promise<T | 'late'> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), withinMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
