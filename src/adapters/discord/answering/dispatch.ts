import type { APIInteraction, GatewayDispatchPayload, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { AsRequest, Log } from '../../../core/ports.ts';
import { createWork } from '../../work.ts';
import type { Load } from '../limits.ts';
import type { Vocabulary } from '../parsing/vocabulary.ts';
import type { DiscordApi } from '../sending/api.ts';
import { createInteractionAnswer, toBusy, toRef } from './answer-interaction.ts';
import { createMessageAnswers } from './answer-message.ts';
import type { createPrepare } from './prepare.ts';

type Deps = {
  readonly api: DiscordApi;
  readonly prepare: ReturnType<typeof createPrepare>;
  readonly vocabulary: Vocabulary;
  readonly log: Log;
  readonly asRequest: AsRequest;
  readonly load: Pick<Load, 'busy' | 'most'>;
  readonly deferAfter?: number;
  readonly typingAfter?: number;
  readonly giveUpAfter?: number;
};

/** From gateway events to answers, with no more at once than can be done. */
export const createDispatch = (deps: Deps) => {
  const { api, log, asRequest, load } = deps;
  const answerInteraction = createInteractionAnswer(deps);
  const messages = createMessageAnswers({ ...deps, now: Date.now });
  const work = createWork();
  let self = '';
  let shed = 0;

  /** People are told so at once while that can still be done; past it, silence is all that keeps the others served. */
  const canTell = (): boolean => {
    shed += 1;
    if (shed % 100 === 1)
      log.warn({ shed, underWay: work.count() }, 'more to do than can be done: asking people to wait');
    return work.count() < load.most;
  };

  const takeInteraction = (interaction: APIInteraction): void => {
    if (work.count() < load.busy) work.add(answerInteraction(interaction));
    else if (canTell() && interaction.type !== 4)
      work.add(api.respond(toRef(interaction), toBusy()).catch(() => undefined));
  };

  const takeMessage = (message: GatewayMessageCreateDispatchData): void => {
    if (work.count() < load.busy) work.add(messages.answer(message, self));
    else if (canTell()) work.add(messages.askToWait(message, self));
  };

  return {
    /** Tells the bot its own user id, by which it knows when it is named. */
    identify: (user: string): void => {
      self = user;
    },
    handle: (payload: GatewayDispatchPayload): void => {
      if (!isWhole(payload)) return;
      if (payload.t === 'INTERACTION_CREATE') asRequest(() => takeInteraction(payload.d));
      if (payload.t === 'MESSAGE_CREATE') asRequest(() => takeMessage(payload.d));
    },
    idle: work.idle,
  };
};

/** What has no id of its own can neither be answered nor known again. */
const isWhole = ({ d }: { readonly d: unknown }): boolean =>
  typeof d === 'object' && d !== null && 'id' in d && typeof d.id === 'string';
