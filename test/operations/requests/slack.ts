import { startSlack } from '../../../src/adapters/slack/index.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { startHost } from '../../stand-ins/slack/host.ts';
import { SECRETS } from '../../stand-ins/slack/local-slack.ts';
import { type SlackSocket, startSlackSocket } from '../../stand-ins/slack/socket.ts';
import { refused, startWebApi, type WebApi } from '../../stand-ins/slack/web-api.ts';
import { type StartWorld, WORD, type World } from './world.ts';

type Send = SlackSocket['send'];
export type SlackWorld = World & { readonly api: WebApi };

const WHO = { team: { id: 'T1' }, user: { id: 'UWHISPER' } };
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9/whispered-address';

export const startOnSlack = async (
  mode: 'http' | 'socket',
  ...[bot, log]: Parameters<StartWorld>
): Promise<SlackWorld> => {
  const socket = await startSlackSocket();
  const host = await startHost();
  const store = await openStore('memory:');
  const api = await startWebApi((method, given) => {
    if (method === 'apps.connections.open') return { body: { ok: true, url: socket.url } };
    if (method === 'views.open') return refused('expired_trigger_id');
    return given.get('channel') === 'CCLOSED' ? refused('not_in_channel') : undefined;
  });
  const adapter = await startSlack({
    botToken: SECRETS.botToken,
    signingSecret: SECRETS.signingSecret,
    appToken: mode === 'socket' ? SECRETS.appToken : undefined,
    apiUrl: api.url,
    oauth: undefined,
    bot,
    claims: store.claims,
    tenants: { ...store, now: () => new Date() },
    log,
    asRequest,
  });
  if (adapter.listener) host.mount(adapter.listener);
  const send: Send = mode === 'socket' ? socket.send : (type, payload) => void host.send(...toBody(type, payload));
  return {
    ...act(send),
    api,
    deliver: adapter.deliver,
    closed: 'slack:T1:CCLOSED',
    secrets: [...Object.values(SECRETS), 'WHISPER', 'whispered'],
    stop: async () => {
      await adapter.stop();
      socket.stop();
      await host.close();
      await api.close();
      await store.close();
    },
  };
};

const toBody = (...[type, payload]: Parameters<Send>): Parameters<Awaited<ReturnType<typeof startHost>>['send']> => {
  if (type === 'events_api') return [JSON.stringify(payload)];
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : { ...payload };
  return [new URLSearchParams(fields).toString(), { type: 'application/x-www-form-urlencoded' }];
};

let events = 0;

const act = (send: Send): Pick<World, 'say' | 'command' | 'press' | 'submit'> => ({
  say: (text, where) => {
    events += 1;
    const channel = where === 'open' ? 'COPEN' : 'CCLOSED';
    send('events_api', {
      type: 'event_callback',
      team_id: 'T1',
      event_id: `E${events}`,
      authorizations: [{ team_id: 'T1', user_id: 'U1', is_bot: true }],
      event: { type: 'app_mention', user: 'UWHISPER', channel, ts: `1.${events}`, text: `<@U1> ${text}` },
    });
  },
  command: async () =>
    send('slash_commands', {
      ...{ command: '/next', text: WORD, team_id: 'T1', user_id: 'UWHISPER', channel_id: 'CCLOSED' },
      ...{ trigger_id: 'trigger', response_url: NOWHERE },
    }),
  press: async () =>
    send('interactive', {
      ...{ type: 'block_actions', ...WHO, channel: { id: 'CCLOSED' }, response_url: NOWHERE },
      container: { type: 'message', message_ts: '1.2', channel_id: 'CCLOSED' },
      actions: [{ type: 'button', action_id: 'rung:0', value: 'help~more~~', action_ts: '1.3' }],
    }),
  submit: async () =>
    send('interactive', {
      ...{ type: 'view_submission', ...WHO, trigger_id: 'trigger' },
      view: {
        ...{ id: 'V1', type: 'modal', callback_id: 'rung:form' },
        private_metadata: JSON.stringify({ action: 'match~confirm~~', channel: 'CCLOSED' }),
        state: { values: { words: { value: { value: WORD } } } },
      },
    }),
});
