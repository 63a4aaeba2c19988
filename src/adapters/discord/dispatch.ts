import type { APIInteraction, GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Log } from '../../core/ports.ts';
import { createInteractionAnswer, toBusy, toRef } from './answer-interaction.ts';
import { createMessageAnswer } from './answer-message.ts';
import type { DiscordApi } from './api.ts';
import type { Load } from './limits.ts';
import type { createPrepare } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

type Deps = {
  readonly api: DiscordApi;
  readonly prepare: ReturnType<typeof createPrepare>;
  readonly vocabulary: Vocabulary;
  readonly log: Log;
  readonly load: Pick<Load, 'busy' | 'most'>;
  readonly deferAfter?: number;
  readonly typingAfter?: number;
  readonly giveUpAfter?: number;
};

/** From gateway events to answers, with no more at once than can be done. */
export const createDispatch = (deps: Deps) => {
  const { api, log, load } = deps;
  const answerInteraction = createInteractionAnswer(deps);
  const answerMessage = createMessageAnswer({ ...deps, now: Date.now });
  const underWay = new Set<Promise<void>>();
  let self = '';
  let shed = 0;

  const run = (work: Promise<void>): void => {
    underWay.add(work);
    const leave = () => underWay.delete(work);
    work.then(leave, leave);
  };

  /** Told so at once while that can still be done; past it, silence is all that keeps the others served. */
  const shedInteraction = (interaction: APIInteraction): void => {
    shed += 1;
    if (shed % 100 === 1)
      log.warn({ shed, underWay: underWay.size }, 'more to do than can be done: asking people to wait');
    if (underWay.size < load.most && interaction.type !== 4)
      run(api.respond(toRef(interaction), toBusy()).catch(() => undefined));
  };

  return {
    /** Tells the bot its own user id, by which it knows when it is named. */
    identify: (user: string): void => {
      self = user;
    },
    handle: (payload: GatewayDispatchPayload): void => {
      if (!isWhole(payload)) return;
      const isBusy = underWay.size >= load.busy;
      if (payload.t === 'INTERACTION_CREATE') {
        if (isBusy) shedInteraction(payload.d);
        else run(answerInteraction(payload.d));
      }
      if (payload.t === 'MESSAGE_CREATE' && !isBusy) run(answerMessage(payload.d, self));
    },
    /** Resolves once every answer under way is out, or after so long. */
    idle: async (mostMs: number): Promise<void> => {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, mostMs);
      });
      await Promise.race([Promise.all(underWay), enough]);
      clearTimeout(timer);
    },
  };
};

/** What has no id of its own can neither be answered nor known again. */
const isWhole = ({ d }: { readonly d: unknown }): boolean =>
  typeof d === 'object' && d !== null && 'id' in d && typeof d.id === 'string';
