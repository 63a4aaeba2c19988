import colors from 'picocolors';
import { readMessage } from '../discord-stand-in.ts';
import { buttonsOf, selectsOf } from '../person.ts';
import { channelOf, type StoredMessage, userOf, type World } from '../world.ts';

/** Something that can be used by its number: the newest message's buttons and choices. */
export type Usable =
  | { readonly kind: 'button'; readonly label: string; readonly message: StoredMessage }
  | { readonly kind: 'choice'; readonly label: string };

export const findUsable = (message: StoredMessage): readonly Usable[] => [
  ...buttonsOf(message).map(({ label = '' }): Usable => ({ kind: 'button', label, message })),
  ...selectsOf(message).flatMap(({ options }) => options.map(({ label }): Usable => ({ kind: 'choice', label }))),
];

/** A message as a terminal can show it. */
export const showMessage = (world: World, message: StoredMessage): string => {
  const where = channelOf(world, message.channel).with
    ? 'direct message'
    : `#${channelOf(world, message.channel).name}`;
  const hidden = message.onlyFor ? `, only ${userOf(world, message.onlyFor).name} can see this` : '';
  const head = colors.bold(userOf(world, message.author).name) + colors.dim(` (${where}${hidden})`);
  const files = message.files.map(({ name, bytes }) => colors.cyan(`[file ${name}, ${bytes.length} bytes]`));
  const usable = findUsable(message).map(({ kind, label }, index) =>
    kind === 'button' ? colors.green(`[${index + 1} ${label}]`) : colors.yellow(`(${index + 1} ${label})`),
  );
  return [head, toPlain(readMessage(message)), ...files, usable.join(' ')].filter((line) => line !== '').join('\n');
};

/** Markdown as a reader sees it: escapes and marks gone, links as their words. */
const toPlain = (text: string): string =>
  text
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\((?:[^)]*)\)/gu, '$1')
    .replace(/^-# /gmu, '')
    .replace(/^### /gmu, '')
    .replace(/```\n?/gu, '')
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/\\([^0-9A-Za-z\s])/gu, '$1');
