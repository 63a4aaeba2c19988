import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { createPictures } from '../../../../src/adapters/slack/sending/pictures.ts';
import type { Reply } from '../../../../src/core/message.ts';

const REPLY: Reply = {
  topic: 'plan',
  visibility: 'private',
  blocks: [
    { kind: 'lead', text: 'Here is the plan.' },
    { kind: 'picture', picture: { kind: 'plan', title: 'A plan', weeks: [] }, alt: 'Week 1: SQL', repeats: true },
  ],
  figures: [],
  sources: [],
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Slack's uploads, answered after so many milliseconds; says which calls came and what they carried. */
const startSlack = async (answerAfter: number) => {
  const calls: string[] = [];
  const answer = (asked: IncomingMessage, response: ServerResponse, body: string) => {
    calls.push(`${asked.url} ${new URLSearchParams(body).toString()}`);
    const file = { ok: true, upload_url: `${url}upload`, file_id: 'F1', files: [{ id: 'F1' }] };
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file)),
      answerAfter,
    );
  };
  const server = createServer((asked, response) => {
    let body = '';
    asked.setEncoding('latin1').on('data', (part) => {
      body += part;
    });
    asked.on('end', () => answer(asked, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { calls, client: new webApi.WebClient('xoxb-test', { slackApiUrl: url }) };
};

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const draw = async () => new Uint8Array([1, 2, 3]);

test('a picture is uploaded once, with its title and the words that stand for it', async () => {
  const { client, calls } = await startSlack(0);
  const pictures = createPictures({ draw, log });
  const drawn = [await pictures(client, 'T1', REPLY), await pictures(client, 'T1', REPLY)];
  expect(drawn.map((one) => [...one.values()])).toEqual([['F1'], ['F1']]);
  expect(calls.filter((call) => call.startsWith('/api/files.getUploadURLExternal'))).toHaveLength(1);
  expect(calls.join('\n')).toContain('alt_text=Week+1%3A+SQL');
});

test('an answer does not wait for a slow upload, and has its picture the next time', async () => {
  const { client, calls } = await startSlack(150);
  const pictures = createPictures({ draw, log, lateAfterMs: 50 });
  expect((await pictures(client, 'T1', REPLY)).size).toBe(0);
  await expect.poll(() => calls.length, { timeout: 5_000 }).toBe(3);
  await expect.poll(async () => (await pictures(client, 'T1', REPLY)).size, { timeout: 5_000 }).toBe(1);
  expect(calls).toHaveLength(3);
});
