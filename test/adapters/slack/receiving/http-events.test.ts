import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { ReceiverEvent } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpEvents } from '../../../../src/adapters/slack/receiving/http-events.ts';
import { createIsGenuine } from '../../../../src/adapters/slack/receiving/signature.ts';
import { SECRETS } from '../../../stand-ins/slack/local-slack.ts';
import { signedRequest } from '../../../stand-ins/slack/signed.ts';

const FORM = 'application/x-www-form-urlencoded';

describe("Slack's requests over HTTP", () => {
  const events: ReceiverEvent[] = [];
  const warnings: string[] = [];
  let answer: (event: ReceiverEvent) => Promise<unknown> = async ({ ack }) => ack();
  let server: Server;
  const port = () => (server.address() as AddressInfo).port;

  beforeAll(async () => {
    // Held still, so that no second passes between signing and checking.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const app = {
      processEvent: async (event: ReceiverEvent) => {
        events.push(event);
        await answer(event);
      },
    };
    const warn = (_fields: unknown, message: string) => warnings.push(message);
    const log = { debug: () => {}, info: () => {}, warn, error: warn };
    server = createServer(createHttpEvents({ app, isGenuine: createIsGenuine(SECRETS.signingSecret), log }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    events.length = 0;
    warnings.length = 0;
    answer = async ({ ack }) => ack();
  });
  afterAll(() => {
    server.close();
    vi.useRealTimers();
  });

  const send = (body: string, options: Parameters<typeof signedRequest>[1] = {}) =>
    fetch(`http://127.0.0.1:${port()}/`, signedRequest(body, options));

  it('hands on events, commands and payloads as objects, with what Slack says of a retry', async () => {
    await send('{"type":"event_callback","n":1}', { headers: { 'x-slack-retry-num': '2' } });
    await send('command=%2Fsalary&text=senior+germany', { type: FORM });
    await send(new URLSearchParams({ payload: '{"type":"block_actions"}' }).toString(), { type: FORM });
    expect(events.map(({ body }) => body)).toEqual([
      { type: 'event_callback', n: 1 },
      { command: '/salary', text: 'senior germany' },
      { type: 'block_actions' },
    ]);
    expect(events.map(({ retryNum }) => retryNum)).toEqual([2, undefined, undefined]);
  });

  it('answers with what it was acknowledged with, in the same bytes when it is given again', async () => {
    const answers = [{ text: 'Grüße – “€” 🚀' }];
    answer = ({ ack }) => ack(answers[0]);
    for (let times = 0; times < 2; times++) {
      const response = await send('{}');
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual(answers[0]);
    }
    answer = ({ ack }) => ack('plain');
    expect(await (await send('{}')).text()).toBe('plain');
    answer = ({ ack }) => ack();
    expect([(await send('{}')).status, await (await send('{}')).text()]).toEqual([200, '']);
  });

  it('proves its address to Slack', async () => {
    const response = await send('{"type":"url_verification","challenge":"abc"}');
    expect(await response.json()).toEqual({ challenge: 'abc' });
    expect(events).toEqual([]);
  });

  it.each([
    ['is signed with another secret', { secret: 'another' }],
    ['is older than five minutes', { ageSeconds: 301 }],
    ['is dated in the future', { ageSeconds: -301 }],
    ['has a signature of another length', { headers: { 'x-slack-signature': 'v0=ab' } }],
    ['has a signature of another version', { headers: { 'x-slack-signature': `v1=${'a'.repeat(64)}` } }],
    ['has no time', { headers: { 'x-slack-request-timestamp': '' } }],
    ['has a time that is none', { headers: { 'x-slack-request-timestamp': '1e9' } }],
  ])('refuses a request that %s', async (_what, options) => {
    expect((await send('{"type":"url_verification","challenge":"abc"}', options)).status).toBe(401);
    expect(events).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it('checks the bytes themselves, not the characters they stand for', async () => {
    const time = String(Math.floor(Date.now() / 1_000));
    const sign = (bytes: Buffer) =>
      `v0=${createHmac('sha256', SECRETS.signingSecret).update(`v0:${time}:`).update(bytes).digest('hex')}`;
    const [one, other] = [Buffer.from([0x22, 0xff, 0x22]), Buffer.from([0x22, 0xfe, 0x22])];
    const post = (body: Buffer, signature: string) =>
      fetch(`http://127.0.0.1:${port()}/`, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { 'x-slack-request-timestamp': time, 'x-slack-signature': signature },
      });
    expect((await post(other, sign(one))).status).toBe(401);
    expect((await post(one, sign(one))).status).toBe(400);
  });

  it.each(['', '{', '[]', 'null', '7', '"text"'])('refuses a body that is no object: %j', async (body) => {
    expect((await send(body)).status).toBe(400);
    expect((await send(new URLSearchParams({ payload: body }).toString(), { type: FORM })).status).toBe(400);
    expect(events).toEqual([]);
  });

  it('refuses a body without an end, and one that is longer than any of Slack', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.end('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"type":');
    await new Promise((resolve) => socket.on('close', resolve).resume());
    expect((await send(JSON.stringify({ text: 'x'.repeat(4 * 1024 * 1024) }))).status).toBe(413);
    expect(events).toEqual([]);
    expect((await send('{}')).status).toBe(200);
  });

  it('says so where nobody answers, or something went wrong', async () => {
    answer = async () => undefined;
    expect((await send('{}')).status).toBe(404);
    answer = async () => Promise.reject(new Error('broken'));
    expect((await send('{}')).status).toBe(500);
    answer = async ({ ack }) => {
      await ack();
      await ack();
      throw new Error('broken');
    };
    expect((await send('{}')).status).toBe(200);
  });
});
