import type { Answered } from '../bot.ts';
import type { Reply } from '../core/message.ts';
import type { Bot, Log } from '../core/ports.ts';
import type { AnswerOutcome, Event } from './metrics.ts';
import { createRequest, currentRequest, inRequest, type Request } from './request.ts';

/** Counts and times every answer of a bot; one that nobody began a request for is a request of its own. */
export const watchBot = (
  bot: Bot,
  { note, log }: { readonly note: (event: Event) => void; readonly log: Log },
): Bot => ({
  handle: (inbound) => {
    const request = createRequest();
    return inRequest(request, async () => {
      const started = performance.now();
      const reply = await bot.handle(inbound);
      const seconds = (performance.now() - started) / 1000;
      const [topic, outcome] = [reply?.topic ?? 'none', toOutcome(reply, request)];
      note({ kind: 'answer', topic, outcome, seconds, micros: request.micros });
      log.debug({ topic, outcome, ms: Math.round(seconds * 1000), said: inbound.body.kind }, 'handled');
      return reply;
    });
  },
});

/** What the bot tells of each real answer; an apology tells nothing. */
export const rememberAnswered = ({ intent, micros }: Answered): void => {
  const request = currentRequest();
  if (request) Object.assign(request, { intent, micros });
};

const toOutcome = (reply: Reply | undefined, { intent }: Request): AnswerOutcome => {
  if (!reply) return 'silent';
  if (!intent) return 'failed';
  if (reply.topic === 'none') return 'unanswered';
  return reply.topic === 'clarify' ? 'asked-back' : 'answered';
};
