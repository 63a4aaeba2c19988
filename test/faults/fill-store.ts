import { DatabaseSync } from 'node:sqlite';
import type { InboundBody } from '../../src/core/message.ts';
import { toPlainText } from '../../src/core/plain-text.ts';
import { openHouse } from '../../src/house.ts';

/** `fill-store.ts FILE`: keeps records in a sqlite store until it refuses, and tells in one JSON line how it went. */
const [file = ''] = process.argv.slice(2);
const quiet = (): void => {};
const MOST = 600;

const house = await openHouse({
  knowledgeDir: 'knowledge',
  storeUrl: `sqlite:${file}`,
  log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
});
const ask = async (user: number, body: InboundBody): Promise<string> => {
  const reply = await house.bot.handle({
    id: crypto.randomUUID(),
    person: { key: `fill:w:${user}`, platform: 'fill', workspace: 'fill:w' },
    place: { key: `p${user}`, channel: `p${user}`, direct: true },
    body,
  });
  return reply ? toPlainText(reply) : '';
};
const hasDocker = async (user: number): Promise<boolean> =>
  'docker' in
  (await house.store.progress.load({ key: `fill:w:${user}`, platform: 'fill', workspace: 'fill:w' })).skills;

let before = 0;
while (await hasDocker(before)) before += 1;
let kept = 0;
let refused = false;
for (let user = before; user < before + MOST && !refused; user += 1) {
  refused = /can’t reach your record/.test(
    await ask(user, { kind: 'command', topic: 'progress.set', slots: { skill: 'docker', status: 'learned' } }),
  );
  if (!refused) kept += 1;
}
const general =
  (await ask(0, { kind: 'message', text: 'what does a back-end engineer do', addressed: true })).length > 50;
await house.close().catch(quiet);
const db = new DatabaseSync(file);
const whole = db.prepare('PRAGMA integrity_check').get()?.integrity_check === 'ok';
db.close();
console.log(JSON.stringify({ before, kept, refused, general, whole }));
