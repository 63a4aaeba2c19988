import type { Bot } from '../../../src/core/ports.ts';
import { type AdapterHarness, describeAdapter, type Seen } from '../../contracts/adapter.ts';
import { IDS } from '../../stand-ins/slack/local-slack.ts';
import { pressables, readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { isOurs, type Mode, serveSlack } from './serve.ts';

/** Everything is said in one thread of the shared channel. */
const start =
  (mode: Mode) =>
  async (bot: Bot): Promise<AdapterHarness> => {
    const { slack, host, settled, seenBy, press, stop } = await serveSlack(mode, bot);
    const root = await slack.say(IDS.ben, IDS.general, 'A thread about careers');
    const say = async (user: string, text: string) => {
      host.forget();
      await slack.say(user, IDS.general, text, root.ts);
      await settled();
    };
    const mention = `<@${IDS.bot}>`;
    const look = async (user: string): Promise<readonly Seen[]> =>
      (await seenBy(user, IDS.general))
        .filter((post) => isOurs(post) && !post.text.startsWith(mention))
        .map((post) => ({ text: readPost(post), buttons: pressables(post.blocks).map(({ label }) => label) }));
    return {
      say: (text, { addressed = true } = {}) => say(IDS.ada, addressed ? `${mention} ${text}` : text),
      sayAsBen: (text) => say(IDS.ben, `${mention} ${text}`),
      sayAsBot: async (who, text) => {
        const user = who === 'itself' ? IDS.bot : IDS.otherBot;
        const said = { user, bot_id: `B${user.slice(1)}`, channel: IDS.general, ts: '1700000000.000100' };
        for (const type of ['message', 'app_mention'])
          await host.send(envelope({ type, ...said, text: `${mention} ${text}`, thread_ts: root.ts }));
        await settled();
      },
      commandNext: async () => {
        await slack.command(IDS.ada, IDS.general, '/next');
        await settled();
      },
      press: (label) => press(IDS.ada, IDS.general, label),
      redeliver: async () => {
        await host.repeat();
        await settled();
      },
      seen: () => look(IDS.ada),
      seenByBen: () => look(IDS.ben),
      stop,
    };
  };

describeAdapter('Slack over HTTP', start('http'));
describeAdapter('Slack over Socket Mode', start('socket'), { lacks: ['redelivery', 'bots'] });
