import type { Inbound, Reply } from '../../../core/message.ts';
import type { Bot, Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import type { Client } from '../client.ts';
import type { SlackMessage } from '../rendering/render.ts';
import { hasPicture } from '../sending/fresh-pictures.ts';
import type { Manner } from '../sending/post.ts';
import type { Seat, Show, Shown } from '../sending/show.ts';
import { EXPIRED, SORRY } from '../words.ts';
import type { Home } from './home.ts';
import type { WithMember } from './with-member.ts';

type Deps = {
  readonly bot: Bot;
  readonly show: Show;
  readonly home: Home;
  readonly withMember: WithMember;
  readonly log: Log;
  readonly ackWithinMs: number;
};

/** What came in, the answer to it, or nothing that is known here. */
type Said = Inbound | Reply | undefined;

/** Tells Slack that a command has come, with the answer where there is one already. */
export type Acknowledge = (answer?: CommandAnswer) => Promise<void>;

/** Tells Slack that a form has come, and what is wrong with its fields. */
export type AcknowledgeForm = (problems?: {
  response_action: 'errors';
  errors: Record<string, string>;
}) => Promise<void>;

/**
 * Answers commands, presses and sent forms where they were made; none of them rejects. A command is answered in its
 * acknowledgement when the answer is ready in time, which spares a call, and by its response address otherwise.
 */
export const createInteractionAnswer = ({ bot, show, home, withMember, log, ackWithinMs }: Deps) => {
  const ask = async (inbound: Inbound, client: Client): Promise<Reply | undefined> =>
    bot.handle(await withMember(inbound, client)).catch((error: unknown) => {
      log.error({ err: error }, 'could not answer');
      return SORRY;
    });

  const taken = new WeakSet<SlackMessage>();

  /** `said` is an inbound to be answered, or the answer itself. */
  const prepare = async (said: Said, seat: Seat) => {
    const reply = await replyTo(said, seat);
    return reply && show.prepare(reply, seat);
  };

  const replyTo = async (said: Said, { client }: Seat): Promise<Reply | undefined> => {
    if (said === undefined) return EXPIRED;
    return 'blocks' in said ? said : ask(said, client);
  };

  const answerCommand = async (said: Said, seat: Seat, acknowledge: Acknowledge): Promise<void> => {
    const work = prepare(said, seat).catch((error: unknown) => {
      log.error({ err: error }, 'an answer could not be made');
      return show.prepare(SORRY, seat);
    });
    const early = await orLate(work, ackWithinMs);
    const answer = early && early !== LATE && isSafe(early.message) ? toAnswer(early) : undefined;
    if ((await hasTold(acknowledge(answer))) && answer) return;
    const shown = await work;
    if (!shown) return;
    await show.send(shown, seat);
    taken.add(shown.message);
  };

  /** An acknowledgement can't be sent again: a picture in it must be one that Slack has taken before. */
  const isSafe = (message: SlackMessage): boolean => !hasPicture(message.blocks) || taken.has(message);

  const answerPress = async (said: Said, seat: Seat): Promise<void> => {
    const reply = await replyTo(said, seat);
    if (reply) await showIn(reply, said, seat);
  };

  /** A form is closed by its acknowledgement, unless that says in time what is wrong with it. */
  const answerForm = async (form: Inbound, seat: Seat, acknowledge: AcknowledgeForm): Promise<void> => {
    const work = ask(form, seat.client);
    const early = await orLate(work, ackWithinMs);
    const problems = early === LATE ? undefined : early?.problems;
    const told = acknowledge(problems && { response_action: 'errors', errors: problems });
    if ((await hasTold(told)) && problems) return;
    const reply = await work;
    if (reply) await showIn(reply, form, seat);
  };

  const showIn = async (reply: Reply, said: Said, seat: Seat): Promise<void> => {
    if (seat.home) {
      if (!(await show.hasOpened(reply, seat))) await home.publish(seat, said && 'id' in said ? said.id : '', reply);
      return;
    }
    const shown = await show.prepare(reply, seat);
    if (shown) await show.send(shown, seat);
  };

  const quietly = (task: Promise<void>): Promise<void> =>
    task.catch((error: unknown) => log.warn({ err: error }, 'an answer could not be given'));

  return {
    command: (...call: Parameters<typeof answerCommand>) => quietly(answerCommand(...call)),
    press: (...call: Parameters<typeof answerPress>) => quietly(answerPress(...call)),
    form: (...call: Parameters<typeof answerForm>) => quietly(answerForm(...call)),
  };
};

/** Not where Slack was told in time without an answer. */
const hasTold = (told: Promise<void>): Promise<boolean> =>
  told.then(
    () => true,
    () => false,
  );

type CommandAnswer = SlackMessage & Pick<Manner, 'response_type'>;

/** The same message is the same answer, so that it is written out once. */
const answers: Readonly<Record<Manner['response_type'], WeakMap<SlackMessage, CommandAnswer>>> = {
  in_channel: new WeakMap(),
  ephemeral: new WeakMap(),
};

const toAnswer = ({ message, manner: { response_type: type } }: Shown): CommandAnswer => {
  const answer = answers[type].get(message) ?? { response_type: type, ...message };
  answers[type].set(message, answer);
  return answer;
};
