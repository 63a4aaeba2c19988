import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import type { Inbound } from '../core/message.ts';
import { toPlainText } from '../core/plain-text.ts';
import { openHouse } from '../house.ts';
import { inboundSchema } from '../operations/inbound-schema.ts';
import { createLog } from '../operations/log.ts';
import { endWith } from './end-with.ts';

/**
 * `rung replay FILE [--json] [--at INSTANT]`: feeds messages, one `Inbound` as JSON a line (`-` for standard input), to
 * the bot as it is here, in a store that forgets, and prints what it would say.
 */
endWith(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, at: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) throw new RungError('input', 'replay', 'names no file: rung replay FILE, or - for standard input');
  if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new RungError('input', 'replay', `${file} is no file: name one that holds a message as JSON on each line`);
  const at = values.at === undefined ? undefined : toInstant(values.at);
  const { knowledgeDir } = parseConfig(process.env);
  const house = await openHouse({
    knowledgeDir,
    storeUrl: 'memory:',
    log: createLog('warn'),
    ...(at && { now: () => at }),
  });
  let line = 0;
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const text of createInterface({ input })) {
    line += 1;
    if (text.trim() === '') continue;
    const inbound = parseInbound(text, line);
    const reply = await house.bot.handle(inbound);
    const said = reply ? toPlainText(reply) : '(silent)';
    console.log(values.json ? JSON.stringify({ id: inbound.id, reply: reply ?? null }) : `› ${inbound.id}\n${said}\n`);
  }
  await house.close();
  return 0;
});

const toInstant = (text: string): Date => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new RungError('input', 'replay', '--at is no instant: use 2026-11-23T09:00:00Z');
  return at;
};

const parseInbound = (text: string, line: number): Inbound => {
  const parsed = inboundSchema.safeParse(parseJson(text, line));
  if (parsed.success) return parsed.data;
  throw new RungError('input', 'replay', `line ${line} is not a stored message:\n${z.prettifyError(parsed.error)}`);
};

const parseJson = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new RungError('input', 'replay', `line ${line} is not JSON: a stored message is one object on one line`);
  }
};
