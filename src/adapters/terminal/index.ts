import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Inbound, Picture, Reply } from '../../core/message.ts';
import { choicesOf, inWordsOf } from '../../core/plain-text.ts';
import type { Adapter, Bot, Draw } from '../../core/ports.ts';
import { apology, SUGGESTIONS } from '../../core/respond/chat/chat.ts';
import { fillIn, type Question } from './form.ts';
import { type InlineWay, toInline } from './inline-picture.ts';
import { LIMITS } from './limits.ts';
import { type Offered, parseLine } from './parse.ts';
import { createPictureFiles, type KeepPicture } from './picture-files.ts';
import { renderReply } from './render.ts';
import { createTyped } from './typed.ts';

export type TerminalDeps = {
  readonly bot: Bot;
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** A person sits there: greeting, prompt, history and the questions of forms. */
  readonly interactive: boolean;
  /** What came since somebody was last here, shown first. */
  readonly waiting?: readonly Reply[];
  /** Draws pictures; without it there are none. */
  readonly draw?: Draw;
  /** How this terminal shows pictures, where it can: besides that, each is kept as a file. */
  readonly inline?: InlineWay | undefined;
};

type Deps = TerminalDeps & { readonly keep: KeepPicture };

/** The chat in a terminal; piped input is answered line by line. `finished` resolves at end of input, Ctrl-C or Ctrl-D. */
export const startTerminal = (deps: TerminalDeps): Adapter & { readonly finished: Promise<void> } => {
  const lines = createInterface({
    input: deps.input,
    ...(deps.interactive && { output: deps.output, historySize: LIMITS.history }),
    terminal: deps.interactive,
    prompt: '› ',
  });
  lines.on('SIGINT', () => lines.close());
  return {
    name: 'terminal',
    stop: async () => lines.close(),
    finished: converse(lines, { ...deps, keep: createPictureFiles() }),
  };
};

const converse = async (lines: Interface, deps: Deps): Promise<void> => {
  const typed = createTyped(lines, deps.interactive);
  const question: Question = (text) => {
    deps.output.write(text);
    typed.prompt();
    return typed.next();
  };
  let offered: Offered = { choices: SUGGESTIONS };
  if (deps.interactive) greet(deps);
  for (const reply of deps.waiting ?? []) offered = await show(reply, question, deps);
  typed.prompt();
  for (let line = await typed.next(); line !== undefined; line = await typed.next()) {
    if (deps.interactive && /^(exit|quit|bye)$/i.test(line.trim())) break;
    const inbound = parseLine(line, crypto.randomUUID(), offered);
    const reply = inbound && (await answer(inbound, deps));
    if (reply) offered = await show(reply, question, deps);
    typed.prompt();
  }
  if (deps.interactive) deps.output.write('\nGood luck on your way.\n');
};

/** Whatever goes wrong behind the bot, the chat goes on. */
const answer = (inbound: Inbound, { bot }: TerminalDeps): Promise<Reply | undefined> =>
  bot.handle(withZone(inbound)).catch(() => apology('unexpected'));

/** Who sits here lives by the clock of this machine, which is read when asked for: calendars take 15 ms to read in. */
const withZone = (inbound: Inbound): Inbound => ({
  ...inbound,
  get zone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
});

const greet = ({ output }: TerminalDeps): void => {
  const { bold, cyan, dim } = pc.createColors(Boolean(output.isTTY));
  const suggestions = SUGGESTIONS.map(({ label }, at) => `${cyan(`[${at + 1}]`)} ${label}\n`).join('');
  const hint = dim(
    'Ask in your own words, or type a number. “help” lists what I can do, +1 or -1 rates an answer, Ctrl-D leaves.',
  );
  output.write(`${bold('Rung')}: back-end careers, every figure with its source.\n\n${suggestions}\n${hint}\n\n`);
};

/** Prints a reply, asks the questions of its form, and says what may be pressed now. */
const show = async (reply: Reply, question: Question, deps: Deps): Promise<Offered> => {
  const form = reply.blocks.find((block) => block.kind === 'form')?.form;
  const text = renderReply(reply, { colours: Boolean(deps.output.isTTY), columns: deps.output.columns });
  if (text !== '') deps.output.write(`${text}\n\n`);
  for (const block of reply.blocks) if (block.kind === 'picture') await showPicture(block.picture, deps);
  if (form && deps.interactive) {
    const answered = await answer(await fillIn(form, question), deps);
    return answered ? show(answered, question, deps) : { choices: [] };
  }
  if (inWordsOf(reply)) deps.output.write(`${inWordsOf(reply)}\n\n`);
  const thumbs = reply.blocks.find((block) => block.kind === 'feedback');
  return { choices: choicesOf(reply), ...(thumbs && { thumbs }) };
};

/** The words are there already: the picture follows, and its file is named. */
const showPicture = async (picture: Picture, { draw, keep, inline, output }: Deps): Promise<void> => {
  const png = await draw?.(picture);
  if (!png) return;
  const file = await keep(picture.kind, png).catch(() => undefined);
  if (inline) output.write(toInline(png, inline, Math.min(output.columns ?? 80, LIMITS.pictureColumns)));
  if (file) output.write(`${pc.createColors(Boolean(output.isTTY)).dim('Picture:')} ${file}\n\n`);
};
