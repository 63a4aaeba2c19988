import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Answered } from '../bot.ts';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import type { Inbound } from '../core/message.ts';
import { inWordsOf, toPlainText } from '../core/plain-text.ts';
import { endUnread } from '../end-unread.ts';
import { openHouse } from '../house.ts';
import { createLog } from '../operations/log.ts';
import { endWith } from './end-with.ts';

const USAGE = 'usage: ask [--json] "text"   or   ask --jsonl < lines of {"id","text","conversation"?,"user"?}';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  conversation: z.string().optional(),
  user: z.string().optional(),
});
type Line = z.infer<typeof Line>;

/** Answers from the command line, in a store that forgets: one text, or one JSON line for each line read. */
endWith(async () => {
  endUnread();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
  });
  const text = positionals.join(' ');
  if (!values.jsonl && text === '') throw new RungError('input', 'ask', USAGE);
  const ask = await createAsk();
  if (values.jsonl) return answerLines(ask);
  const line = await ask({ id: 'ask', text });
  console.log(values.json ? JSON.stringify(line) : line.text);
  return 0;
});

type Ask = (line: Line) => Promise<AnswerLine>;
type AnswerLine = { readonly id: string | number; readonly text: string; readonly [key: string]: unknown };

const createAsk = async (): Promise<Ask> => {
  const { knowledgeDir, phrasing } = parseConfig(process.env);
  const answered: Answered[] = [];
  const house = await openHouse({
    knowledgeDir,
    storeUrl: 'memory:',
    log: createLog('error'),
    phrasing,
    observe: (one) => answered.push(one),
  });
  return async (line) => {
    const reply = await house.bot.handle(toInbound(line));
    const measured = answered.pop();
    return {
      id: line.id,
      topic: reply?.topic ?? 'none',
      confidence: Math.round((measured?.intent.confidence ?? 0) * 1000) / 1000,
      slots: measured?.intent.slots ?? {},
      alternatives: measured?.intent.alternatives ?? [],
      text: reply ? [toPlainText(reply), inWordsOf(reply)].filter(Boolean).join('\n\n') : '',
      visibility: reply?.visibility ?? 'private',
      sources: reply?.sources ?? [],
      figures: reply?.figures ?? [],
      phrased: reply?.phrased ?? false,
      micros: measured?.micros ?? 0,
    };
  };
};

/** Each line is its own message; lines of one conversation and user follow each other. */
const toInbound = ({ id, text, conversation = `alone:${id}`, user = conversation }: Line): Inbound => ({
  id: crypto.randomUUID(),
  person: { key: `ask:local:${user}`, platform: 'ask', workspace: 'ask:local' },
  place: { key: conversation, channel: conversation, direct: true },
  body: { kind: 'message', text, addressed: true },
});

/** A line that can't be read gets a line of its own, so that the rest is still answered in order. */
const answerLines = async (ask: Ask): Promise<number> => {
  let number = 0;
  let code = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parseLine(text);
    if (!line) code = 1;
    console.log(JSON.stringify(line ? await ask(line) : broken(number)));
  }
  return code;
};

const parseLine = (text: string): Line | undefined => {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const broken = (number: number) => ({
  id: null,
  error: `line ${number} is not JSON of the shape {"id","text","conversation"?,"user"?}`,
});
