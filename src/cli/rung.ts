#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Every command is a file of its own beside this one; it is read only when it is called. */
const COMMANDS: Readonly<Record<string, readonly [file: string, does: string]>> = {
  start: ['../main.ts', 'serves every configured platform, or chats in this terminal'],
  ask: ['./ask.ts', 'answers one question: rung ask "what does a back-end engineer do"'],
  questions: ['./questions.ts', 'what people asked and Rung could not answer or answered badly, by topic'],
  nudge: ['./nudge.ts', 'what a weekly nudge would say: rung nudge --preview --user slack:T1:U1'],
  doctor: ['./doctor.ts', 'checks settings, tokens, scopes, store, clock and knowledge, and says what to fix'],
  replay: ['./replay.ts', 'feeds stored messages to the bot: rung replay FILE'],
  backup: ['./backup.ts', 'copies the sqlite store while it is in use: rung backup FILE'],
  restore: ['./restore.ts', 'puts a copy in the place of the sqlite store: rung restore FILE'],
  bench: ['./bench.ts', 'measures, one JSON line for each figure'],
};

const USAGE = `usage: rung COMMAND ...\n\n${Object.entries(COMMANDS)
  .map(([name, [, does]]) => `  ${name.padEnd(10)} ${does}`)
  .join('\n')}\n`;

const main = async (): Promise<void> => {
  enableCompileCache();
  const [name = 'help', ...rest] = process.argv.slice(2);
  if (['help', '--help', '-h'].includes(name)) return void process.stdout.write(USAGE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`[rung] [command] there is no command ${JSON.stringify(name)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const file = new URL(command[0], import.meta.url);
  process.argv.splice(1, 2, fileURLToPath(file));
  process.argv.length = 2;
  process.argv.push(...rest);
  await import(file.href);
};

await main();
