import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiscordStandIn, readMessage } from '../../../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../../../stand-ins/discord/world.ts';
import { type Served, serve, toReply } from '../serve.ts';

const QUICK = { firstBackOff: 10, longestBackOff: 40, resumeSilence: 150 };
const did = ({ gateway }: DiscordStandIn, what: string) =>
  gateway.log.filter((entry) => entry.what.startsWith(what)).length;

const stillAnswers = async ({ discord, adapter }: Served): Promise<void> => {
  await discord.until('being connected', () => adapter.isConnected() && discord.gateway.connected() === 1);
  const before = discord.ada.sees().length;
  await discord.ada.command('help');
  expect(discord.ada.sees().slice(before).map(readMessage)).toEqual(['Here.']);
};

const whole = JSON.stringify({
  op: 0,
  t: 'MESSAGE_CREATE',
  s: 99,
  d: { id: '1', type: 0, channel_id: IDS.general, content: 'hi', author: { id: IDS.ada }, mentions: [] },
});
const dispatch = (t: string, d: unknown) => JSON.stringify({ op: 0, t, s: 1, d });

/** What the library drops, or the adapter can make nothing of: nothing happens, and the connection stays. */
const PASSED_OVER: readonly (readonly [string, string | Uint8Array])[] = [
  ['no words at all', ''],
  ['no JSON', 'garbage'],
  ['half of a frame', whole.slice(0, whole.length / 2)],
  ['a frame and a half', whole + whole.slice(0, 20)],
  ['JSON that is no frame', '42'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['no operation', '{}'],
  ['an unknown operation', '{"op":99,"d":{}}'],
  ['bytes of nothing', new Uint8Array([0, 255, 1, 2])],
  ['an empty dispatch', '{"op":0}'],
  ['an unknown event', dispatch('NEVER_HEARD_OF', { id: '1' })],
  ['an interaction of nothing', dispatch('INTERACTION_CREATE', null)],
  ['an interaction without its parts', dispatch('INTERACTION_CREATE', {})],
  ['a message of nothing', dispatch('MESSAGE_CREATE', null)],
  ['a message without its author', dispatch('MESSAGE_CREATE', { id: '1', type: 0, channel_id: '2', content: 'x' })],
  ['a message that is a list', dispatch('MESSAGE_CREATE', [])],
  ['depths without end', `{"op":0,"t":"MESSAGE_CREATE","s":1,"d":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
];

/** What the connection itself rests on: it begins anew. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['a HELLO of nothing', '{"op":10,"d":null}'],
  ['a READY of nothing', dispatch('READY', null)],
  ['an end of the session that says nothing', '{"op":9}'],
];

describe.concurrent('Frames that make no sense', () => {
  it.each(PASSED_OVER)('are passed over: %s', async (_name, frame) => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    served.discord.gateway.sendRaw(frame);
    await stillAnswers(served);
    expect(did(served.discord, 'connect')).toBe(1);
    await served.stop();
  });

  it.each(BROKEN)('begin the connection anew, and nothing is lost: %s', async (_name, frame) => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord } = served;
    discord.gateway.sendRaw(frame);
    await discord.until('the connection after it', () => did(discord, 'connect') === 2);
    await stillAnswers(served);
    expect(served.notes.some(({ message }) => message.includes('makes no sense'))).toBe(true);
    await served.stop();
  });

  it('begin the connection anew where they break the protocol below', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord } = served;
    discord.gateway.writeRaw(new Uint8Array([0xff, 0xff, 0x00, 0x13, 0x37]));
    await discord.until('the resume', () => did(discord, 'resume') === 1);
    await stillAnswers(served);
    await served.stop();
  });

  it('begin the connection anew where the line is cut in the middle of one', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord } = served;
    discord.gateway.writeRaw(new Uint8Array([0x81, 0x7e, 0x0f, 0xff, 0x7b, 0x22]));
    discord.gateway.drop(1006);
    await discord.until('the resume', () => did(discord, 'resume') === 1);
    await stillAnswers(served);
    await served.stop();
  });

  it('go back to the gateway that is known where a READY names none', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const { discord } = served;
    const ready = { user: { id: IDS.ada }, application: { id: '1' }, session_id: 'x', resume_gateway_url: 'nowhere' };
    discord.gateway.sendRaw(dispatch('READY', ready));
    discord.gateway.drop(1006);
    await discord.until('the fresh session', () => did(discord, 'identify') === 2);
    await discord.until('being connected', () => served.adapter.isConnected());
    await served.stop();
  });

  it('change nothing, whatever is in them', async () => {
    const served = await serve(() => toReply('Here.'), { times: QUICK });
    const event = fc.constantFrom('INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE');
    const parts = fc.dictionary(
      fc.constantFrom('id', 'token', 'type', 'data', 'member', 'user', 'author', 'mentions', 'content', 'guild_id'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(event, parts, (t, d) => served.discord.gateway.sendRaw(dispatch(t, d))),
      { numRuns: 300 },
    );
    await served.discord.settled();
    await stillAnswers(served);
    expect(did(served.discord, 'connect')).toBe(1);
    await served.adapter.stop();
    await served.discord.stop();
  });
});
